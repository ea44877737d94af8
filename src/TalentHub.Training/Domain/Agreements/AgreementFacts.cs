namespace TalentHub.Training.Domain.Agreements;

/// <summary>What others wrote and an agreement needs to be signed.</summary>
/// <param name="School">The school, when registered.</param>
/// <param name="Enterprise">The enterprise, when registered.</param>
public sealed record AgreementFacts(PartyFacts? School, PartyFacts? Enterprise);
