using TalentHub.Platform.Store;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>What waits for finance and the approver, counted from the tables.</summary>
public sealed class MoneyAtWork(TalentHubDatabase database)
{
    /// <summary>The counts, and since when the oldest of each waits.</summary>
    /// <param name="reader">Who asks: a payout that the reader prepared does not wait for the reader's approval.</param>
    /// <param name="cancel">Cancels the query.</param>
    public async Task<IReadOnlyDictionary<string, (int Count, DateTimeOffset? Oldest)>> Count(Guid reader, CancellationToken cancel = default) =>
        (await database.Read(
            """
            SELECT 'unfunded', count(*)::integer, min(changed_at) FROM subsidies.claim WHERE state = 'Approved'
            UNION ALL SELECT 'due', count(*)::integer, min(changed_at) FROM subsidies.claim WHERE state = 'Committed'
            UNION ALL SELECT 'draft', count(*)::integer, min(changed_at) FROM subsidies.payout WHERE state = 'Draft'
            UNION ALL SELECT 'approve', count(*)::integer, min(changed_at) FROM subsidies.payout WHERE state = 'Computed' AND prepared_by <> $1
            UNION ALL SELECT 'hand-over', count(*)::integer, min(changed_at) FROM subsidies.payout WHERE state = 'Approved'
            UNION ALL SELECT 'answer', count(*)::integer, min(handed_over_at) FROM subsidies.payout
                WHERE state IN ('HandedOver', 'ReturnsApplied') AND count > paid_count + failed_count + recovered_count
            UNION ALL SELECT 'exceptions', count(DISTINCT line.payout_id)::integer, min(received_at) FROM subsidies.return_row AS line
                JOIN subsidies.return_file AS file ON file.id = line.file_id WHERE line.verdict = 'Exception' AND line.resolved_at IS NULL
            UNION ALL SELECT 'returned', count(*)::integer, min(changed_at) FROM subsidies.claim WHERE state = 'PaymentReturned'
            """,
            row => (Kind: row.GetString(0), Count: row.GetInt32(1), Oldest: row.IsDBNull(2) ? (DateTimeOffset?)null : row.GetFieldValue<DateTimeOffset>(2)),
            cancel, reader)).ToDictionary(r => r.Kind, r => (r.Count, r.Oldest), StringComparer.Ordinal);
}
