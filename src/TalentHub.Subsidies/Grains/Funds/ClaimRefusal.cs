using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Subsidies.Grains.Funds;

/// <summary>A claim for which something could not be done, and why.</summary>
public sealed record ClaimRefusal(Guid ClaimId, Problem Problem);
