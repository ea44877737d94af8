namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Fixes the claims of a payout and has the payments computed.</summary>
/// <param name="ClaimIds">These claims; all that are due when null.</param>
/// <param name="SendUnchangedAgain">Also returned payments whose bank details nobody changed since (a mistake of the bank).</param>
public sealed record FreezePayout(IReadOnlyList<Guid>? ClaimIds = null, bool SendUnchangedAgain = false);
