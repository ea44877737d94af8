namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Closes a payout.</summary>
public sealed record ReconcilePayout;
