namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>Candidates before a review panel, one after the other.</summary>
/// <param name="Room">The room.</param>
/// <param name="Date">The day.</param>
/// <param name="Start">Minutes after midnight; it lasts as long as a full group takes.</param>
/// <param name="Candidates">In their order.</param>
/// <param name="Panel">The examiners.</param>
/// <param name="Leader">The one of them who leads.</param>
public sealed record ReviewSession(string Room, DateOnly Date, int Start, IReadOnlyList<string> Candidates, IReadOnlyList<string> Panel, string Leader);
