using System.Globalization;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>
/// How personal data is shown to whoever has no purpose for it. One mask for the whole system, because different masks of one
/// number can be joined to restore it.
/// </summary>
public static class Mask
{
    private const char Hidden = '*';

    /// <summary>
    /// First three and last two characters; of fewer than eleven only the first and the last two, so that at least five stay hidden, of fewer than eight the
    /// first and the last, of fewer than five none.
    /// </summary>
    public static string Number(string text) => text.Length switch
    {
        >= 11 => Keep(text, 3, 2),
        >= 8 => Keep(text, 1, 2),
        >= 5 => Keep(text, 1, 1),
        _ => new string(Hidden, text.Length),
    };

    /// <summary>The last four characters, as bank slips do; of fewer than eight characters only the last, of fewer than five none.</summary>
    public static string Account(string text) => text.Length switch
    {
        >= 8 => Keep(text, 0, 4),
        >= 5 => Keep(text, 0, 1),
        _ => new string(Hidden, text.Length),
    };

    /// <summary>The second character of a name of two, the middle ones of a longer name. Characters are what a reader sees as one.</summary>
    public static string Name(string text)
    {
        var elements = new StringInfo(text);
        var length = elements.LengthInTextElements;
        return length switch
        {
            < 2 => new string(Hidden, length),
            2 => elements.SubstringByTextElements(0, 1) + Hidden,
            _ => elements.SubstringByTextElements(0, 1) + new string(Hidden, length - 2) + elements.SubstringByTextElements(length - 1),
        };
    }

    private static string Keep(string text, int first, int last) =>
        string.Concat(text.AsSpan(0, first), new string(Hidden, text.Length - first - last), text.AsSpan(text.Length - last));
}
