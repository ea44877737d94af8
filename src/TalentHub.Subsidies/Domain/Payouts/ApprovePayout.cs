namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Agrees to a payout.</summary>
/// <param name="Count">The number of payments the approver saw.</param>
/// <param name="Total">The total in yuan the approver saw.</param>
public sealed record ApprovePayout(int Count, decimal Total);
