using TalentHub.Subsidies.Domain.Claims;

namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>How long a claim may stay in a state.</summary>
/// <param name="State">The state that waits for somebody.</param>
/// <param name="WorkingDays">Within how many working days it is to be dealt with.</param>
/// <param name="Demonstration">True when the rules at hand do not give the limit.</param>
public sealed record PackStage(ClaimState State, int WorkingDays, bool Demonstration);
