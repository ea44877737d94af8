namespace TalentHub.Api.Pages.Imports;

/// <summary>Addresses of the roster wizard, for the pages that lead into it and those it leads back to.</summary>
public static class ImportAddresses
{
    private static readonly IReadOnlyDictionary<string, string> Records = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["certification.candidates"] = "/batches/{0}?tab=candidates",
        ["certification.scores"] = "/batches/{0}?tab=scores",
        ["organisations.enterprises"] = "/organisations",
        ["organisations.alliances"] = "/alliances",
        ["training.students"] = "/classes/{0}",
        ["training.agreements"] = "/agreements",
    };

    private static readonly IReadOnlyDictionary<string, string> Lists = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["certification.candidates"] = "/api/v1/batches",
        ["certification.scores"] = "/api/v1/batches",
        ["organisations.enterprises"] = "/api/v1/organisations?kind=Bureau",
        ["organisations.alliances"] = "/api/v1/organisations?kind=Bureau",
        ["training.students"] = "/api/v1/classes",
        ["training.agreements"] = "/api/v1/organisations?kind=School",
    };

    /// <summary>Where a roster of a kind is brought in for a record.</summary>
    public static string New(string kind, Guid target) => $"/imports/new?kind={Uri.EscapeDataString(kind)}&target={target}";

    /// <summary>The empty file of a kind, with headings and notes.</summary>
    public static string Template(string kind) => $"/imports/template/{Uri.EscapeDataString(kind)}";

    /// <summary>The text that names a kind.</summary>
    public static string KindKey(string kind) => "imports.kind." + kind;

    /// <summary>The text that says what rosters of a kind are registered into.</summary>
    public static string TargetKey(string kind) => "imports.target." + kind;

    /// <summary>The list of the API in which the records that rosters of a kind are registered into are found; null when it has none.</summary>
    public static string? TargetList(string kind) => Lists.GetValueOrDefault(kind);

    /// <summary>The page of the record that rosters of a kind are registered into; null when it has none.</summary>
    public static string? Record(string kind, Guid target) =>
        Records.TryGetValue(kind, out var pattern) ? pattern.Replace("{0}", target.ToString(), StringComparison.Ordinal) : null;
}
