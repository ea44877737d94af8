using TalentHub.Platform.Store.Audit;

namespace TalentHub.Subsidies.Store;

/// <summary>How funds, payouts and claims are named in the audit log.</summary>
internal static class SubsidyRecordNames
{
    internal static readonly IReadOnlyList<RecordNameSource> All =
    [
        new(
            "fund",
            """
            SELECT id, coalesce(name || ' (' || code || ')', code) || ' · ' || year FROM subsidies.fund
            WHERE id = ANY ($1)
            """),
        new("payout", "SELECT id, number || ' · ' || title FROM subsidies.payout WHERE id = ANY ($1)"),
        new("claim", "SELECT id, number FROM subsidies.claim WHERE id = ANY ($1)"),
    ];
}
