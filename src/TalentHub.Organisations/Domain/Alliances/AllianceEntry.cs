using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Organisations.Domain.Alliances;

/// <summary>A membership as a row of a roster names it; an alliance that does not exist yet is founded.</summary>
/// <param name="Row">The row as a spreadsheet shows it.</param>
/// <param name="Alliance">The name of the alliance.</param>
/// <param name="CreditCode">The member's credit code.</param>
public sealed record AllianceEntry(int Row, string Alliance, UnifiedSocialCreditCode CreditCode);
