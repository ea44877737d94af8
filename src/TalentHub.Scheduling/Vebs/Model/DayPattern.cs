namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>How a day is divided.</summary>
/// <param name="Halves">Morning and afternoon, in order. What is longer than a half runs on after the break; nothing else crosses it.</param>
/// <param name="Starts">When something may begin.</param>
/// <param name="SlotMinutes">The unit in which idle and late time is counted.</param>
public sealed record DayPattern(IReadOnlyList<Span> Halves, IReadOnlyList<int> Starts, int SlotMinutes);
