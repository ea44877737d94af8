namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Withdraws the filing; needs a reason.</summary>
public sealed record WithdrawFiling;
