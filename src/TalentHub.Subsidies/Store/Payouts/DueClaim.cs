namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>A claim that waits for payment.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="Attempt">The how-many-th payment it will be.</param>
/// <param name="ReplacesId">The returned payment that it replaces.</param>
public sealed record DueClaim(Guid ClaimId, int Attempt, Guid? ReplacesId);
