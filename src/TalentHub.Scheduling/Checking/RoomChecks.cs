using TalentHub.Scheduling.Model;

namespace TalentHub.Scheduling.Checking;

/// <summary>What a room allows.</summary>
internal static class RoomChecks
{
    internal static IEnumerable<Violation> Fits(PlanInput input, Plan plan)
    {
        var families = input.Candidates.ToDictionary(c => c.Id, c => input.Tracks.First(t => t.Key == c.Track).Family);
        foreach (var sitting in plan.Sittings)
        {
            var room = input.Rooms.FirstOrDefault(r => r.Name == sitting.Room);
            var serves = room is not null && sitting.Part switch
            {
                Part.Theory => room.Kind == RoomKind.Theory,
                Part.Practice => room.Kind == RoomKind.Practice && (room.Family is null || sitting.Candidates.All(c => families.GetValueOrDefault(c) == room.Family)),
                Part.Review => room.Kind != RoomKind.Practice,
            };
            if (!serves)
            {
                yield return new(PlanRule.RoomFits, sitting.Name());
            }
        }
    }

    internal static IEnumerable<Violation> Places(PlanInput input, Plan plan)
    {
        var places = input.Rooms.ToDictionary(r => r.Name, r => r.Places, StringComparer.Ordinal);
        return plan.Sittings
            .Where(s => s.Candidates.Count == 0
                || s.Candidates.Count > places.GetValueOrDefault(s.Room)
                || (s.Part == Part.Theory && s.Candidates.Count > input.Rules.SeatsPerTheoryRoom)
                || (s.Part == Part.Review && s.Candidates.Count > input.Rules.CandidatesPerReview))
            .Select(s => new Violation(PlanRule.Places, s.Name()));
    }

    internal static IEnumerable<Violation> Times(PlanInput input, Plan plan)
    {
        var taken = new HashSet<(string, int)>();
        var practice = input.Candidates.ToDictionary(c => c.Id, c => input.Tracks.First(t => t.Key == c.Track).PracticeSlots);
        foreach (var sitting in plan.Sittings)
        {
            var last = sitting.FirstSlot + sitting.SlotCount - 1;
            var onGrid = sitting.SlotCount > 0 && sitting.FirstSlot >= 0 && last < input.Slots.Count
                && input.Slots[sitting.FirstSlot].Day == input.Slots[last].Day;
            var alone = true;
            for (var slot = sitting.FirstSlot; slot <= last; slot++)
            {
                alone &= taken.Add((sitting.Room, slot));
            }

            if (!onGrid || !alone || sitting.Candidates.Any(c => sitting.SlotCount != (sitting.Part == Part.Practice ? practice.GetValueOrDefault(c) : 1)))
            {
                yield return new(PlanRule.RoomTimes, sitting.Name());
            }
        }
    }
}
