using System.Collections.Frozen;

namespace TalentHub.Api.Pages.Audit;

/// <summary>The pages of the records that the audit log names.</summary>
public static class RecordAddresses
{
    private static readonly FrozenDictionary<string, string> Pages = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["batch"] = "/batches/", ["certificate"] = "/certificates/", ["filing"] = "/filings/", ["organisation"] = "/organisations/", ["alliance"] = "/alliances/",
        ["class"] = "/classes/", ["agreement"] = "/agreements/", ["person"] = "/people/", ["expert"] = "/experts/", ["engagement"] = "/engagements/",
        ["roster-import"] = "/imports/", ["claim"] = "/claims/", ["fund"] = "/funds/", ["payout"] = "/payouts/", ["user"] = "/users/",
        ["public-notice"] = "/notices/", ["objection"] = "/objections/", ["job-run"] = "/jobs/", ["mail"] = "/mails/",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The page of a record; null when its kind has none.</summary>
    public static string? Of(string kind, string id) => Pages.TryGetValue(kind, out var page) ? page + Uri.EscapeDataString(id) : null;

    /// <summary>A number by which people know the record; null for an id that says nothing to them.</summary>
    public static string? Number(string id) => Guid.TryParse(id, out _) ? null : id;
}
