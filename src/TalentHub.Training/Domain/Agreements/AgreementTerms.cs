namespace TalentHub.Training.Domain.Agreements;

/// <summary>What an agreement says.</summary>
/// <param name="Kind">What is done together.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, inclusive.</param>
public sealed record AgreementTerms(AgreementKind Kind, DateOnly From, DateOnly To);
