namespace TalentHub.Organisations.Store;

/// <summary>A membership that a roster enters.</summary>
public sealed record NewMembership(Guid AllianceId, Guid EnterpriseId);
