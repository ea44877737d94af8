using TalentHub.Organisations.Domain.Organisations;

namespace TalentHub.Organisations.Grains;

/// <summary>An organisation as everybody may see it.</summary>
public sealed record OrganisationView(Guid Id, OrganisationKind Kind, OrganisationState State, string CreditCode, OrganisationDetails Details);
