using System.Text.Json.Serialization;

namespace TalentHub.Organisations.Domain.Filings;

/// <summary>The parts of certificate numbers that the authority gives a body (编码规则 parts 1 to 4).</summary>
/// <param name="Category">The category letter: Y for an employer, S for a public body; an attribute of the filed body.</param>
/// <param name="Body">Four digits: 0000 for a body filed with a province.</param>
/// <param name="Province">Two digits of GB/T 2260.</param>
/// <param name="Site">Six digits given by the province, opaque.</param>
public sealed record NumberSeries(char Category, string Body, string Province, string Site)
{
    /// <summary>Whether every part has its shape.</summary>
    [JsonIgnore]
    public bool IsWellFormed =>
        char.IsAsciiLetterUpper(Category) && Digits(Body, 4) && Digits(Province, 2) && Digits(Site, 6);

    private static bool Digits(string text, int length) => text.Length == length && text.All(char.IsAsciiDigit);
}
