namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Has the bank file made and sealed.</summary>
public sealed record HandOverPayout;
