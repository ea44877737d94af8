using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Users;

/// <summary>Where a user gets mails.</summary>
public static class MailAddress
{
    /// <summary>The most characters (RFC 5321: a path of 256 with its brackets).</summary>
    public const int Longest = 254;

    /// <summary>The address without blanks around it; null for none.</summary>
    public static string? Normalise(string? address) => string.IsNullOrWhiteSpace(address) ? null : address.Trim();

    /// <summary>What is wrong with an address; null when mail can be sent there, or there is none.</summary>
    public static Problem? Check(string? address) =>
        Normalise(address) is not { } text || IsAddress(text) ? null : UserProblem.EmailInvalid.With(("longest", Longest));

    // Letters, digits and common signs on both sides: whatever else a standard allows, servers refuse or people mistyped.
    private static bool IsAddress(string text) =>
        text.Length <= Longest && text.Split('@') is [{ Length: > 0 and <= 64 } local, { } domain]
        && local.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-/=?^_`{|}~.".Contains(c)) && !local.StartsWith('.') && !local.EndsWith('.')
        && !local.Contains("..", StringComparison.Ordinal)
        && domain.Split('.') is { Length: >= 2 } labels && labels.All(IsLabel);

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && !label.StartsWith('-') && !label.EndsWith('-');
}
