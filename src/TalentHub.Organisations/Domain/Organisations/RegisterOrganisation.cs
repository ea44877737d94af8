using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>Enters an organisation.</summary>
public sealed record RegisterOrganisation(UnifiedSocialCreditCode CreditCode, OrganisationDetails Details);
