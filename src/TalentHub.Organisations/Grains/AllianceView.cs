using TalentHub.Organisations.Domain.Alliances;

namespace TalentHub.Organisations.Grains;

/// <summary>An alliance.</summary>
public sealed record AllianceView(Guid Id, string Name, DateOnly FoundedOn, AllianceState State);
