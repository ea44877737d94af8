namespace TalentHub.Platform.Domain.Files;

/// <summary>Media type and name endings of each sort of file.</summary>
public static class FileKinds
{
    /// <summary>The media type with which a file of the kind leaves again.</summary>
    public static string MediaType(this FileKind kind) => kind switch
    {
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Text => "text/plain",
        FileKind.Xml => "application/xml",
        FileKind.Pdf => "application/pdf",
        FileKind.Png => "image/png",
        FileKind.Jpeg => "image/jpeg",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>The endings a name of the kind may have; the first is put on a name that has none of them.</summary>
    public static IReadOnlyList<string> Endings(this FileKind kind) => kind switch
    {
        FileKind.Xlsx => [".xlsx"],
        FileKind.Text => [".txt", ".csv"],
        FileKind.Xml => [".xml"],
        FileKind.Pdf => [".pdf"],
        FileKind.Png => [".png"],
        FileKind.Jpeg => [".jpg", ".jpeg"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>The name without folders and control characters, at most 200 characters, with an ending that tells the truth.</summary>
    public static string SafeName(this FileKind kind, string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = new string([.. last.Where(c => !char.IsControl(c) && c is not ('"' or '<' or '>' or ':' or '|' or '?' or '*')
            && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)]).Trim(' ', '.');
        plain = plain.Length == 0 ? "file" : plain;
        var ending = kind.Endings().FirstOrDefault(e => plain.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        var stem = ending is null ? plain : plain[..^ending.Length];
        return (stem.Length > 190 ? stem[..190] : stem) + (ending ?? kind.Endings()[0]);
    }
}
