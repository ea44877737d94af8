namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Computes the next payments of a frozen payout: due minus paid.</summary>
public sealed record ComputePayments(int AtMost);
