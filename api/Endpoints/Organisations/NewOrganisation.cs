using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>An organisation to enter.</summary>
public sealed record NewOrganisation(OrganisationKind Kind, UnifiedSocialCreditCode CreditCode, OrganisationDetails Details);
