namespace TalentHub.Platform.Domain.Errors;

/// <summary>An argument of a problem that reads differently in each language: the name of a document, a column, a rule.</summary>
public sealed record BothLanguages(string Chinese, string English)
{
    /// <summary>Several as a list in each language.</summary>
    public static BothLanguages List(IReadOnlyList<BothLanguages> items) =>
        new(string.Join("、", items.Select(item => item.Chinese)), string.Join(", ", items.Select(item => item.English)));
}
