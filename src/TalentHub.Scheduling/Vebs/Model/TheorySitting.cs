namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>Candidates of one or more tracks in one room, all for the same time.</summary>
/// <param name="Room">The room.</param>
/// <param name="Date">The day.</param>
/// <param name="Start">Minutes after midnight.</param>
/// <param name="Minutes">Working minutes, with the turn-round of the room.</param>
/// <param name="Candidates">Who sits it.</param>
/// <param name="Invigilators">Who invigilates.</param>
public sealed record TheorySitting(
    string Room, DateOnly Date, int Start, int Minutes, IReadOnlyList<string> Candidates, IReadOnlyList<string> Invigilators);
