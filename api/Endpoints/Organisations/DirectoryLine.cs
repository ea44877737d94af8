using TalentHub.Organisations.Domain.Organisations;

namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>What everybody signed in may know of an organisation, to choose a partner by.</summary>
public sealed record DirectoryLine(Guid Id, OrganisationKind Kind, string Name, string CreditCode, string District);
