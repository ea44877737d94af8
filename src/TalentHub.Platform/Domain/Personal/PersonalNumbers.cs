using System.Text.RegularExpressions;

namespace TalentHub.Platform.Domain.Personal;

/// <summary>Finds what looks like an identity number, a bank account or a mobile number in free text: the last line before logs and mails.</summary>
public static partial class PersonalNumbers
{
    /// <summary>What stands in the place of a number that was taken out.</summary>
    public const string Removed = "[redacted]";

    /// <summary>Whether the text holds such a number.</summary>
    public static bool AppearIn(string text) => Pattern().IsMatch(text);

    /// <summary>The text without such numbers.</summary>
    public static string RemoveFrom(string text) => Pattern().Replace(text, Removed);

    // 15 to 19 digits, or 17 and X: cards old and new, accounts. 11 digits from 13 to 19: mobiles. Certificate numbers (21 digits) stay.
    [GeneratedRegex(@"(?<![0-9])(?:[0-9]{17}[Xx]|[0-9]{15,19}|1[3-9][0-9]{9})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
