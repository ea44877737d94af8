using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Payouts;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>A payment that the bank returned, and what became of it.</summary>
/// <param name="Id">The payment.</param>
/// <param name="Reference">Its number.</param>
/// <param name="Amount">Yuan.</param>
/// <param name="AccountName">The holder of the account it was sent to.</param>
/// <param name="AccountMask">The account it was sent to, masked.</param>
/// <param name="Note">What the bank said.</param>
/// <param name="SettledAt">When the bank answered.</param>
/// <param name="ClaimId">The claim.</param>
/// <param name="ClaimNumber">Its number.</param>
/// <param name="ClaimState">Where the claim is now.</param>
/// <param name="AccountChanged">Whether the expert's bank details are other than those it was sent to.</param>
/// <param name="AgainReference">The number of the payment that replaces it.</param>
/// <param name="AgainState">Where that payment is.</param>
/// <param name="AgainPayoutId">The payout of that payment.</param>
/// <param name="AgainPayoutNumber">The number of that payout.</param>
public sealed record ReturnedPaymentView(
    Guid Id, string Reference, decimal Amount, string AccountName, string AccountMask, string? Note, DateTimeOffset? SettledAt,
    Guid ClaimId, string ClaimNumber, ClaimState ClaimState, bool AccountChanged, string? AgainReference, PaymentState? AgainState,
    Guid? AgainPayoutId, string? AgainPayoutNumber)
{
    /// <summary>Whether somebody still has to issue it again or write it off.</summary>
    public bool Waits => ClaimState == ClaimState.PaymentReturned && AgainPayoutId is null;
}
