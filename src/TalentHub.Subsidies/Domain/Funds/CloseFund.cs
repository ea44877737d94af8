namespace TalentHub.Subsidies.Domain.Funds;

/// <summary>Closes the year of a fund.</summary>
public sealed record CloseFund;
