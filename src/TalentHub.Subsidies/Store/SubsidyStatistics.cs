using TalentHub.Platform.Domain.Money;
using TalentHub.Platform.Store;

namespace TalentHub.Subsidies.Store;

/// <summary>Figures that name nobody, counted from the tables.</summary>
public sealed class SubsidyStatistics(TalentHubDatabase database)
{
    /// <summary>Experts who were paid, employers they worked for, payouts and what they paid.</summary>
    public async Task<SubsidyFigures> Count(CancellationToken cancel = default) =>
        (await database.Read(
            """
            SELECT
                (SELECT count(DISTINCT person_id)::integer FROM subsidies.claim WHERE state IN ('Paid', 'Reconciled')),
                (SELECT count(DISTINCT employer_id)::integer FROM subsidies.claim WHERE state IN ('Paid', 'Reconciled')),
                (SELECT count(*)::integer FROM subsidies.payout WHERE state IN ('HandedOver', 'ReturnsApplied', 'Reconciled')),
                (SELECT count(*)::integer FROM subsidies.payment WHERE state = 'Paid'),
                (SELECT coalesce(sum(amount), 0) FROM subsidies.payment WHERE state = 'Paid')
            """,
            row => new SubsidyFigures(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.Money(4)), cancel))[0];

    /// <summary>The same for one programme and claim year.</summary>
    public async Task<ProgrammeFigures> Of(string programme, CancellationToken cancel = default) =>
        (await database.Read(
            """
            SELECT count(DISTINCT person_id)::integer, count(DISTINCT employer_id)::integer
            FROM subsidies.claim WHERE programme = $1 AND state IN ('Paid', 'Reconciled')
            """,
            row => new ProgrammeFigures(programme, row.GetInt32(0), row.GetInt32(1)), cancel, programme))[0];
}
