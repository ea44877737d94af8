namespace TalentHub.Scheduling.Model;

/// <summary>Everything a plan is made from.</summary>
public sealed record PlanInput(
    IReadOnlyList<Slot> Slots, IReadOnlyList<Room> Rooms, IReadOnlyList<Track> Tracks,
    IReadOnlyList<Candidate> Candidates, IReadOnlyList<Person> People, PlanRules Rules);
