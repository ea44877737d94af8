using TalentHub.Scheduling.Model;

namespace TalentHub.Scheduling.Planning;

/// <summary>Which rooms and people are taken when, while a plan grows.</summary>
internal sealed class Occupancy(PlanInput input)
{
    private readonly HashSet<(string Room, int Slot)> _rooms = [];
    private readonly HashSet<(Guid Person, int Slot)> _people = [];
    private readonly Dictionary<(Guid Person, DateOnly Day), string> _siteOfDay = [];
    private readonly Dictionary<Guid, int> _load = [];

    /// <summary>Whether the slots exist, lie on one day and are free in the room.</summary>
    public bool RoomIsFree(Room room, int first, int count) =>
        first + count <= input.Slots.Count
        && input.Slots[first].Day == input.Slots[first + count - 1].Day
        && !Enumerable.Range(first, count).Any(s => _rooms.Contains((room.Name, s)));

    /// <summary>The people who could come to the room for these slots, the least loaded first.</summary>
    public IEnumerable<Person> FreePeople(Room room, int first, int count)
    {
        var day = input.Slots[first].Day;
        return input.People
            .Where(p => !p.AbsentOn.Contains(day)
                && (!_siteOfDay.TryGetValue((p.Id, day), out var site) || site == room.Site)
                && !Enumerable.Range(first, count).Any(s => _people.Contains((p.Id, s))))
            .OrderBy(p => _load.GetValueOrDefault(p.Id));
    }

    /// <summary>Takes the room and the people of a sitting.</summary>
    public void Take(Sitting sitting, Room room)
    {
        for (var slot = sitting.FirstSlot; slot < sitting.FirstSlot + sitting.SlotCount; slot++)
        {
            _rooms.Add((room.Name, slot));
            foreach (var person in sitting.Staff)
            {
                _people.Add((person, slot));
            }
        }

        foreach (var person in sitting.Staff)
        {
            _siteOfDay[(person, input.Slots[sitting.FirstSlot].Day)] = room.Site;
            _load[person] = _load.GetValueOrDefault(person) + sitting.SlotCount;
        }
    }
}
