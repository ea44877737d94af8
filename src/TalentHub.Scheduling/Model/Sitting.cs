namespace TalentHub.Scheduling.Model;

/// <summary>Candidates in a room at a time, with those who watch or judge them.</summary>
/// <param name="Part">What they come for.</param>
/// <param name="Room">The room's name.</param>
/// <param name="FirstSlot">Index of the first slot.</param>
/// <param name="SlotCount">Number of consecutive slots of one day.</param>
/// <param name="Candidates">Candidates in the order of their places.</param>
/// <param name="Staff">Invigilators of theory, the panel of practice and review; the first of a panel leads it.</param>
public sealed record Sitting(
    Part Part, string Room, int FirstSlot, int SlotCount, IReadOnlyList<Guid> Candidates, IReadOnlyList<Guid> Staff);
