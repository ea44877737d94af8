using Microsoft.EntityFrameworkCore;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Store.Claims;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Subsidies.Store;

/// <summary>What lists and pages ask. Rows outside the reader's scope do not exist for it.</summary>
public sealed class SubsidyQueries(SubsidiesContext context)
{
    /// <summary>One claim, or null.</summary>
    public Task<ClaimRow?> Claim(Guid id, CancellationToken cancel = default) => context.Claims.SingleOrDefaultAsync(c => c.Id == id, cancel);

    /// <summary>The ids of the claims of a programme in a state, in the order of their numbers.</summary>
    public Task<List<Guid>> ClaimsIn(ClaimState state, string programme, CancellationToken cancel = default) =>
        context.Claims.Where(c => c.State == state && c.Programme == programme).OrderBy(c => c.Number).Select(c => c.Id).ToListAsync(cancel);

    /// <summary>The documents of a claim.</summary>
    public Task<List<ClaimDocumentRow>> Documents(Guid claimId, CancellationToken cancel = default) =>
        context.Documents.Where(d => d.ClaimId == claimId).OrderBy(d => d.Code).ToListAsync(cancel);

    /// <summary>The determinations of a claim, newest first.</summary>
    public Task<List<DeterminationRow>> Determinations(Guid claimId, CancellationToken cancel = default) =>
        context.Determinations.Where(d => d.ClaimId == claimId).OrderByDescending(d => d.Id).ToListAsync(cancel);

    /// <summary>One payout, or null.</summary>
    public Task<PayoutRow?> Payout(Guid id, CancellationToken cancel = default) => context.Payouts.SingleOrDefaultAsync(p => p.Id == id, cancel);

    /// <summary>The payments of a claim, oldest first.</summary>
    public Task<List<PaymentRow>> PaymentsOf(Guid claimId, CancellationToken cancel = default) =>
        context.Payments.Where(p => p.ClaimId == claimId).OrderBy(p => p.Attempt).ToListAsync(cancel);

    /// <summary>The sealed files of a payout.</summary>
    public Task<List<BankFileRow>> BankFiles(Guid payoutId, CancellationToken cancel = default) =>
        context.BankFiles.Where(f => f.PayoutId == payoutId).ToListAsync(cancel);

    /// <summary>The return files of a payout, newest first.</summary>
    public Task<List<ReturnFileRow>> ReturnFiles(Guid payoutId, CancellationToken cancel = default) =>
        context.ReturnFiles.Where(f => f.PayoutId == payoutId).OrderByDescending(f => f.ReceivedAt).ThenByDescending(f => f.Id).ToListAsync(cancel);
}
