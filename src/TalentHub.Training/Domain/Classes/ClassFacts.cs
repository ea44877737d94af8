using TalentHub.Training.Domain.Agreements;

namespace TalentHub.Training.Domain.Classes;

/// <summary>What others wrote and a class needs to begin.</summary>
/// <param name="School">The school, when registered.</param>
/// <param name="Agreement">The live agreement of the school with the partner enterprise, when there is one.</param>
public sealed record ClassFacts(PartyFacts? School, LiveAgreement? Agreement);
