using System.Text.RegularExpressions;

namespace TalentHub.Platform.Domain.Texts;

/// <summary>
/// Words that follow a number: <c>{count:candidate is|candidates are}</c> in a sentence stands for what is before the bar when the argument is 1, and for what is behind it
/// otherwise.
/// </summary>
public static partial class Plurals
{
    /// <summary>The sentence with the words that follow one argument chosen.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="name">The name or the place of the argument.</param>
    /// <param name="value">The argument as it is written.</param>
    public static string Chosen(string sentence, string name, string? value) => !sentence.Contains('|')
        ? sentence
        : Choice().Replace(sentence, choice => choice.Groups["name"].Value != name ? choice.Value : choice.Groups[value == "1" ? "one" : "many"].Value);

    [GeneratedRegex(@"\{(?<name>[A-Za-z0-9]+):(?<one>[^{}|]*)\|(?<many>[^{}|]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Choice();
}
