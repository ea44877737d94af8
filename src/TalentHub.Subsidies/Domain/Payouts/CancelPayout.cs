namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Gives a payout up before it is handed over; the reason is in the context.</summary>
public sealed record CancelPayout;
