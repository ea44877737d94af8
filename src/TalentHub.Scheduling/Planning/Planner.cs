using TalentHub.Scheduling.Model;

namespace TalentHub.Scheduling.Planning;

/// <summary>
/// Fills the days from the front: theory first, then practice, then reviews, each candidate's parts in that order. What does not fit
/// is left out and listed with what stands in the way. The same input gives the same plan.
/// </summary>
public sealed class Planner
{
    private readonly PlanInput _input;
    private readonly Occupancy _occupancy;
    private readonly Dictionary<string, Track> _tracks;
    private readonly Dictionary<Guid, int> _freeFrom = [];
    private readonly List<Sitting> _sittings = [];
    private readonly List<Unplaced> _unplaced = [];

    private Planner(PlanInput input)
    {
        _input = input;
        _occupancy = new Occupancy(input);
        _tracks = input.Tracks.ToDictionary(t => t.Key, StringComparer.Ordinal);
    }

    /// <summary>The plan for this input.</summary>
    /// <exception cref="ArgumentException">A candidate's track is not among the tracks.</exception>
    public static Plan Solve(PlanInput input, CancellationToken cancel = default)
    {
        if (input.Candidates.FirstOrDefault(c => !input.Tracks.Any(t => t.Key == c.Track)) is { } stray)
        {
            throw new ArgumentException($"Track {stray.Track} of candidate {stray.Id} is not among the tracks", nameof(input));
        }

        var planner = new Planner(input);
        foreach (var part in Enum.GetValues<Part>())
        {
            planner.Place(part, cancel);
        }

        return new Plan(planner._sittings, planner._unplaced);
    }

    private void Place(Part part, CancellationToken cancel)
    {
        var blocked = _unplaced.Select(u => u.Candidate).ToHashSet();
        var taking = _input.Candidates.Where(c => _tracks[c.Track].Parts.Contains(part)).ToLookup(c => blocked.Contains(c.Id));
        _unplaced.AddRange(taking[true].Select(c => new Unplaced(c.Id, part, UnplacedReason.EarlierPartUnplaced)));
        var waiting = taking[false]
            .OrderBy(c => _freeFrom.GetValueOrDefault(c.Id)).ThenBy(c => c.Track, StringComparer.Ordinal).ThenBy(c => c.Group, StringComparer.Ordinal)
            .ToList();
        var rooms = RoomsFor(part);
        for (var slot = 0; slot < _input.Slots.Count && waiting.Count > 0; slot++)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var room in rooms)
            {
                if (Sit(part, room, slot, waiting) is { } sitting)
                {
                    Take(sitting, room, waiting);
                }
            }
        }

        _unplaced.AddRange(waiting.Select(c => new Unplaced(c.Id, part, ReasonFor(c, part, rooms))));
    }

    private List<Room> RoomsFor(Part part)
    {
        var rooms = _input.Rooms.OrderByDescending(r => r.Places).ThenBy(r => r.Name, StringComparer.Ordinal).ToList();
        return part switch
        {
            Part.Theory => rooms.FindAll(r => r.Kind == RoomKind.Theory),
            Part.Practice => rooms.FindAll(r => r.Kind == RoomKind.Practice),
            Part.Review => rooms.FindAll(r => r.Kind is RoomKind.Review or RoomKind.Theory),
        };
    }

    private Sitting? Sit(Part part, Room room, int slot, List<Candidate> waiting)
    {
        var ready = waiting.Where(c => _freeFrom.GetValueOrDefault(c.Id) <= slot);
        return part == Part.Theory
            ? Theory(room, slot, [.. ready])
            : ready.Where(c => part == Part.Review || room.Family is null || room.Family == _tracks[c.Track].Family)
                .GroupBy(c => c.Track, StringComparer.Ordinal)
                .Select(group => BeforePanel(part, room, slot, _tracks[group.Key], [.. group]))
                .FirstOrDefault(s => s is not null);
    }

    private Sitting? Theory(Room room, int slot, List<Candidate> ready)
    {
        var most = Math.Min(room.Places, _input.Rules.SeatsPerTheoryRoom);
        var coming = ready.Take(most).ToList();
        if (coming.Count == 0 || !_occupancy.RoomIsFree(room, slot, 1))
        {
            return null;
        }

        var staff = _occupancy.FreePeople(room, slot, 1)
            .OrderBy(p => coming.Count(c => Staffing.MustWithdraw(p, c)))
            .Take(Staffing.Invigilators(coming.Count, _input.Rules)).ToList();
        if (staff.Count < _input.Rules.InvigilatorsPerRoom)
        {
            return null;
        }

        coming = Without(ready, staff).Take(Math.Min(most, staff.Count * _input.Rules.CandidatesPerInvigilator)).ToList();
        return coming.Count == 0 ? null : new Sitting(
            Part.Theory, room.Name, slot, 1, [.. coming.Select(c => c.Id)], [.. staff.Select(p => p.Id)]);
    }

    private Sitting? BeforePanel(Part part, Room room, int slot, Track track, List<Candidate> ready)
    {
        var slots = part == Part.Practice ? track.PracticeSlots : 1;
        if (!_occupancy.RoomIsFree(room, slot, slots))
        {
            return null;
        }

        var most = part == Part.Practice ? room.Places : Math.Min(room.Places, _input.Rules.CandidatesPerReview);
        var coming = ready.Take(most).ToList();
        var assessors = _occupancy.FreePeople(room, slot, slots).Where(p => Staffing.Qualified(p, track, part))
            .OrderBy(p => coming.Count(c => Staffing.MustWithdraw(p, c))).ToList();
        var panel = assessors.Take(LargestPanel(coming.Count, track, assessors.Count)).ToList();
        if (panel.Count == 0)
        {
            return null;
        }

        coming = Without(ready, panel).Take(Math.Min(most, panel.Count * track.CandidatesPerAssessor)).ToList();
        return coming.Count == 0 ? null : new Sitting(
            part, room.Name, slot, slots, [.. coming.Select(c => c.Id)], [.. panel.Select(p => p.Id)]);
    }

    /// <summary>Whom one of the staff must keep away from waits for other staff; the room fills up with others.</summary>
    private static IEnumerable<Candidate> Without(List<Candidate> ready, List<Person> staff) =>
        ready.Where(c => !staff.Exists(p => Staffing.MustWithdraw(p, c)));

    private int LargestPanel(int candidates, Track track, int assessors)
    {
        var odd = assessors % 2 == 0 ? assessors - 1 : assessors;
        return odd < _input.Rules.PanelMinimum ? 0 : Math.Min(odd, Staffing.Panel(candidates, track.CandidatesPerAssessor, _input.Rules));
    }

    private void Take(Sitting sitting, Room room, List<Candidate> waiting)
    {
        _occupancy.Take(sitting, room);
        _sittings.Add(sitting);
        var placed = sitting.Candidates.ToHashSet();
        waiting.RemoveAll(c => placed.Contains(c.Id));
        foreach (var candidate in placed)
        {
            _freeFrom[candidate] = sitting.FirstSlot + sitting.SlotCount;
        }
    }

    private UnplacedReason ReasonFor(Candidate candidate, Part part, List<Room> rooms)
    {
        var track = _tracks[candidate.Track];
        var needed = part == Part.Theory ? _input.Rules.InvigilatorsPerRoom : _input.Rules.PanelMinimum;
        var qualified = _input.People.Where(p => part == Part.Theory || Staffing.Qualified(p, track, part)).ToList();
        return !rooms.Exists(r => part != Part.Practice || r.Family is null || r.Family == track.Family) ? UnplacedReason.NoRoom
            : qualified.Count < needed ? UnplacedReason.NoQualifiedStaff
            : qualified.Count(p => !Staffing.MustWithdraw(p, candidate)) < needed ? UnplacedReason.ConflictOfInterest
            : UnplacedReason.NoTimeLeft;
    }
}
