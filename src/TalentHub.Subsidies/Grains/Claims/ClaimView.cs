using TalentHub.Platform.Domain.Money;
using TalentHub.Subsidies.Domain.Claims;

namespace TalentHub.Subsidies.Grains.Claims;

/// <summary>A claim after a command.</summary>
public sealed record ClaimView(
    Guid Id, string Number, ClaimState State, string Programme, int Year, Guid PersonId, Guid EmployerId, Yuan Amount, string? Reason)
{
    /// <summary>The view of a claim.</summary>
    public static ClaimView Of(Claim claim) => new(
        claim.Id, claim.Number, claim.State, claim.Programme, claim.Year, claim.PersonId, claim.EmployerId, claim.Amount, claim.Reason);
}
