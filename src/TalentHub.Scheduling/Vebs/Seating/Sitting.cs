using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Seating;

/// <summary>Candidates in one theory room at one time.</summary>
/// <param name="Room">The room.</param>
/// <param name="Time">Day times starts.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Mask">The ticks it takes.</param>
internal sealed record Sitting(Place Room, int Time, int Minutes, ulong Mask)
{
    internal List<Member> Members { get; } = [];

    internal int SeatsLeft => Room.Seats - Members.Count;

    internal int ComputersLeft { get; set; } = Room.Computers;
}
