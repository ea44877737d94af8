using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Training.Domain.Agreements;

/// <summary>An agreement as a row of the school's own list names it.</summary>
/// <param name="Row">The row as a spreadsheet shows it.</param>
/// <param name="CreditCode">The enterprise.</param>
/// <param name="Terms">What is agreed.</param>
public sealed record AgreementEntry(int Row, UnifiedSocialCreditCode CreditCode, AgreementTerms Terms);
