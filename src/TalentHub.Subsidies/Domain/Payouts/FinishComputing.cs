namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Says that every payment is computed.</summary>
public sealed record FinishComputing;
