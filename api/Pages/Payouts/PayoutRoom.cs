using TalentHub.Api.Pages.Funds;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Store.Jobs;
using TalentHub.Subsidies.Domain.Packs;
using TalentHub.Subsidies.Jobs;
using TalentHub.Subsidies.Store;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Api.Pages.Payouts;

/// <summary>Reads what the page and the sheet of one payout show.</summary>
public sealed class PayoutRoom(
    PayoutDirectory payouts, SubsidyQueries queries, FundDirectory funds, PayoutFactsQueries facts, SubsidyNames names, JobRunQueries runs, PolicyPacks packs)
{
    /// <summary>The payout within the reader's scope, or null.</summary>
    public async Task<PayoutRoomView?> Find(Guid id, CancellationToken cancel)
    {
        if (await payouts.Find(id, cancel) is not { } payout)
        {
            return null;
        }

        var users = await names.Users([payout.PreparedBy, .. payout.ApprovedBy is { } by ? new[] { by } : []], cancel);
        var files = await queries.ReturnFiles(id, cancel);
        var found = await facts.Reconciliation(id, cancel);
        var run = await RunOf(id, files, cancel);
        var pack = packs.Versions(payout.Programme).FirstOrDefault();
        return new(
            payout, (await funds.Find(payout.FundId, cancel))?.Name, pack is null ? payout.Programme : Programmes.Name(pack),
            users.GetValueOrDefault(payout.PreparedBy), payout.ApprovedBy is { } approver ? users.GetValueOrDefault(approver) : null,
            await queries.BankFiles(id, cancel), files,
            new(payout.Count - payout.PaidCount - payout.FailedCount - payout.RecoveredCount, found.Returned, found.Exceptions, found.LedgerPaid.Amount, payout.PaidTotal),
            run, run?.State is JobRunState.Queued or JobRunState.Running);
    }

    /// <summary>The newest run about the payout or the return file that came last, unless it ended well.</summary>
    private async Task<JobRunRow?> RunOf(Guid id, List<ReturnFileRow> files, CancellationToken cancel)
    {
        List<JobRunRow> about = [.. await runs.About(PayoutTables.Kind, id.ToString(), cancel)];
        if (files.Count > 0)
        {
            about.AddRange(await runs.About(ReturnFileJob.Subject, files[0].Id.ToString(), cancel));
        }

        return about.MaxBy(r => r.QueuedAt) is { State: not JobRunState.Completed } newest ? newest : null;
    }
}
