namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Takes a claim back.</summary>
public sealed record WithdrawClaim;
