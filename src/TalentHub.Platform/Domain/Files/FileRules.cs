namespace TalentHub.Platform.Domain.Files;

/// <summary>What may be uploaded at one place.</summary>
/// <param name="Purpose">What the file is for, for example <c>roster</c>.</param>
/// <param name="Kinds">The sorts that are taken.</param>
public sealed record FileRules(string Purpose, params IReadOnlyList<FileKind> Kinds)
{
    /// <summary>Bytes, at most.</summary>
    public long MaxBytes { get; init; } = 20L * 1024 * 1024;

    /// <summary>Lists that people fill in.</summary>
    public static FileRules Roster { get; } = new("roster", FileKind.Xlsx, FileKind.Text);

    /// <summary>Evidence: scans and photographs.</summary>
    public static FileRules Evidence { get; } = new("evidence", FileKind.Pdf, FileKind.Png, FileKind.Jpeg);

    /// <summary>What the bank sends back.</summary>
    public static FileRules BankReturn { get; } = new("bank-return", FileKind.Text, FileKind.Xlsx, FileKind.Xml);
}
