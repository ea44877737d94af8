namespace TalentHub.Certification.Domain.Scores;

/// <summary>Enters scores: all of them, or none when one is refused.</summary>
public sealed record RecordScores(IReadOnlyList<ScoreEntry> Entries);
