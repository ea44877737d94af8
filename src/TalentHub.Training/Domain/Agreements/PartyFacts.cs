using TalentHub.Organisations.Domain.Organisations;

namespace TalentHub.Training.Domain.Agreements;

/// <summary>A registered organisation, as far as training asks.</summary>
public sealed record PartyFacts(Guid Id, OrganisationKind Kind, OrganisationState State, string Name);
