using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>An enterprise as a row of a roster names it.</summary>
/// <param name="Row">The row as a spreadsheet shows it.</param>
/// <param name="CreditCode">The unified social credit code.</param>
/// <param name="Details">Its name and details.</param>
public sealed record EnterpriseEntry(int Row, UnifiedSocialCreditCode CreditCode, OrganisationDetails Details);
