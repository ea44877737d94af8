using Microsoft.EntityFrameworkCore;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Store.Claims;
using TalentHub.Subsidies.Store.Funds;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Subsidies.Store;

/// <summary>What lists and pages ask. Rows outside the reader's scope do not exist for it.</summary>
public sealed class SubsidyQueries(SubsidiesContext context)
{
    /// <summary>Claims, newest first.</summary>
    public IQueryable<ClaimRow> Claims(ClaimState? state, int? year) =>
        context.Claims.Where(c => (state == null || c.State == state) && (year == null || c.Year == year)).OrderByDescending(c => c.Id);

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

    /// <summary>Funds, newest year first.</summary>
    public Task<List<FundRow>> Funds(CancellationToken cancel = default) =>
        context.Funds.OrderByDescending(f => f.Year).ThenBy(f => f.Code).ToListAsync(cancel);

    /// <summary>Payouts, newest first.</summary>
    public IQueryable<PayoutRow> Payouts(PayoutState? state) =>
        context.Payouts.Where(p => state == null || p.State == state).OrderByDescending(p => p.CreatedAt).ThenByDescending(p => p.Number);

    /// <summary>One payout, or null.</summary>
    public Task<PayoutRow?> Payout(Guid id, CancellationToken cancel = default) => context.Payouts.SingleOrDefaultAsync(p => p.Id == id, cancel);

    /// <summary>The payments of a payout in the order of the bank file.</summary>
    public IQueryable<PaymentRow> Payments(Guid payoutId, PaymentState? state) =>
        context.Payments.Where(p => p.PayoutId == payoutId && (state == null || p.State == state)).OrderBy(p => p.RowNumber).ThenBy(p => p.Id);

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
