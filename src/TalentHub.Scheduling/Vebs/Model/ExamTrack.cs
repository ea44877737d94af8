namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>An occupation at a level, as it is examined.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Occupation">The occupation, which examiners are qualified for.</param>
/// <param name="Level">5, 4, 3, 2 or 1; the last is the highest.</param>
/// <param name="TheoryMinutes">With the turn-round of the room.</param>
/// <param name="Computer">Theory needs a computer.</param>
/// <param name="PracticeMinutes">With the turn-round of the workshop.</param>
/// <param name="StationType">What practice needs.</param>
/// <param name="Equipment">What one candidate needs of the site's pools.</param>
/// <param name="CandidatesPerExaminer">In practice.</param>
/// <param name="TheoryFirst">Theory comes before practice.</param>
public sealed record ExamTrack(
    string Id, string Occupation, int Level, int TheoryMinutes, bool Computer, int PracticeMinutes, string StationType,
    IReadOnlyDictionary<string, int> Equipment, int CandidatesPerExaminer, bool TheoryFirst);
