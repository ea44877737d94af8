namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>Candidates of one track in one workshop before one panel, for as long as the track says.</summary>
/// <param name="Workshop">The workshop.</param>
/// <param name="Track">The track.</param>
/// <param name="Date">The day.</param>
/// <param name="Start">Minutes after midnight.</param>
/// <param name="Candidates">Who is examined, one at each station.</param>
/// <param name="Panel">The examiners.</param>
/// <param name="Leader">The one of them who leads.</param>
public sealed record PracticeSession(
    string Workshop, string Track, DateOnly Date, int Start, IReadOnlyList<string> Candidates, IReadOnlyList<string> Panel, string Leader);
