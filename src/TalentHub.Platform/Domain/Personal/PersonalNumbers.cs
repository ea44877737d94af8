using System.Text.RegularExpressions;
using TalentHub.Platform.Domain.Identifiers;

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

    /// <summary>
    /// Whether what somebody typed holds such a number, however it was written: full-width, in groups, with dashes. Organisations' credit
    /// codes are no person's.
    /// </summary>
    public static bool AreTypedIn(string typed)
    {
        var text = IdentifierText.Normalise(typed);
        return Typed().IsMatch(text) && (!UnifiedSocialCreditCode.Parse(text).Succeeded || IdentityDocument.Recognise(text).Succeeded);
    }

    /// <summary>Whether what somebody typed is such a number or may be that of a permit or passport, as far as its shape tells.</summary>
    public static bool MayBeTypedIn(string typed) =>
        AreTypedIn(typed)
        || Permit().IsMatch(IdentifierText.Normalise(typed).Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal));

    // One or two letters and 6 to 9 digits: passports, and permits of Hong Kong and Macau, whose longer form has ten. Eight to ten digits,
    // or ten and a letter: Taiwan, and passports of many countries. Three letters and 12 digits: permanent residents, old.
    [GeneratedRegex("^(?:[A-Z]{1,2}[0-9]{6,9}|[HM][0-9]{10}|[0-9]{8,10}[A-Z]?|[A-Z]{3}[0-9]{12})$", RegexOptions.CultureInvariant)]
    private static partial Regex Permit();

    // Not within longer words of letters and digits, such as ids and certificate numbers.
    [GeneratedRegex("(?<![0-9A-Za-z])(?:(?:[0-9]-?){16}[0-9][0-9X]|(?:[0-9]-?){14,18}[0-9]|1[3-9](?:-?[0-9]){9})(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Typed();

    // 15 to 19 digits, or 17 and X: cards old and new, accounts. 11 digits from 13 to 19: mobiles. Certificate numbers (21 digits) stay.
    [GeneratedRegex(@"(?<![0-9])(?:[0-9]{17}[Xx]|[0-9]{15,19}|1[3-9][0-9]{9})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
