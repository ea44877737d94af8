using System.Globalization;

namespace TalentHub.Platform.Domain.Errors;

/// <summary>An argument of a problem that reads differently in each language: the name of a document, a column, a rule.</summary>
public sealed record BothLanguages(string Chinese, string English)
{
    /// <summary>Values that read the same in both languages, as a list in each.</summary>
    public static BothLanguages Of<T>(IEnumerable<T> values)
    {
        var texts = values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "").ToList();
        return new(string.Join("、", texts), string.Join(", ", texts));
    }

    /// <summary>Several as a list in each language.</summary>
    public static BothLanguages List(IReadOnlyList<BothLanguages> items) =>
        new(string.Join("、", items.Select(item => item.Chinese)), string.Join(", ", items.Select(item => item.English)));
}
