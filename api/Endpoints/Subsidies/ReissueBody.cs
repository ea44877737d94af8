namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>Which returned payments to issue again.</summary>
/// <param name="Title">What the new payout is called.</param>
/// <param name="ClaimIds">The claims of the returned payments.</param>
/// <param name="SendUnchangedAgain">Also to accounts that nobody changed since.</param>
public sealed record ReissueBody(string Title, IReadOnlyList<Guid> ClaimIds, bool SendUnchangedAgain = false);
