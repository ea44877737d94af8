namespace TalentHub.Scheduling.Model;

/// <summary>Candidates of one occupation and level.</summary>
/// <param name="Key">Unique key.</param>
/// <param name="Family">The family of stations its practice needs.</param>
/// <param name="Parts">The parts every candidate takes; theory comes before practice, both before review.</param>
/// <param name="PracticeSlots">How many consecutive slots of one day practice lasts.</param>
/// <param name="CandidatesPerAssessor">How many candidates one assessor may watch.</param>
/// <param name="SeniorOnly">Whether assessors must be senior (levels 2 and 1).</param>
public sealed record Track(
    string Key, string Family, IReadOnlyList<Part> Parts, int PracticeSlots, int CandidatesPerAssessor, bool SeniorOnly);
