using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;
using TalentHub.Scheduling.Vebs.Timing;

namespace TalentHub.Scheduling.Vebs.Seating;

/// <summary>
/// Gives rooms to what has its time: theory first, groups of one employer and track together in the fewest rooms; then reviews, in the smallest that
/// are left.
/// </summary>
internal sealed class RoomSeating(SiteFrame frame)
{
    private readonly Dictionary<(int Room, int Day), ulong> _busy = [];
    private readonly HashSet<Unit> _seated = [];

    internal List<Sitting> Sittings { get; } = [];

    /// <summary>Who found no seat, with the unit.</summary>
    internal List<(Unit Lot, Member Member)> Standing { get; } = [];

    /// <summary>Finds a seat at a time for one who has none: in a sitting that is there and will do, or in a room that is free.</summary>
    internal Sitting? SeatLater(int site, Member member, int time, int minutes, ulong mask, Func<Sitting, bool> willDo, bool begin)
    {
        if (Sittings.Find(sitting => sitting.Time == time && sitting.Minutes == minutes && sitting.Room.Site == site && willDo(sitting) && Sit(sitting, member)) is { } there)
        {
            return there;
        }

        return begin && FindRoom(site, time, mask, member.Source.Access, Computer(member) ? 1 : 0) is { } room && Begin(room, time, minutes, mask) is var sitting
            && Sit(sitting, member) ? sitting : null;
    }

    internal Dictionary<Unit, Place> ReviewRooms { get; } = [];

    /// <summary>Gives the rooms in which they are to what is pinned, and to what should stay and has kept its time.</summary>
    internal void SeatKept()
    {
        foreach (var unit in frame.Units.Where(unit => unit.Time >= 0 && RoomOf(unit) is not null).OrderBy(unit => unit.Pin is null).ThenBy(unit => unit.Part))
        {
            if (unit.Part == ExamPart.Theory)
            {
                SeatBack(unit);
            }
            else if (unit.Part == ExamPart.Review)
            {
                SeatReview(unit);
            }
        }
    }

    /// <summary>Gives rooms to the theory that has none yet.</summary>
    internal void SeatTheory()
    {
        // What takes longest has the fewest rooms to choose from.
        var lots = frame.Units.Where(unit => unit is { Part: ExamPart.Theory, Time: >= 0, Pin: null } && !_seated.Contains(unit));
        var papers = lots.GroupBy(lot => (lot.Time, Minutes: lot.Minutes[Day(lot)], lot.Site))
            .OrderByDescending(paper => paper.Key.Minutes).ThenBy(paper => paper.Key.Time);
        foreach (var paper in papers)
        {
            var clusters = paper.GroupBy(lot => lot.Group).Select(group => group.SelectMany(lot => lot.Members.Select(member => (lot, member))).ToList())
                .OrderByDescending(cluster => cluster.Any(seat => seat.member.Source.Access)).ThenByDescending(cluster => cluster.Any(seat => Computer(seat.member)))
                .ThenByDescending(cluster => cluster.Count);
            SeatPaper([.. clusters], paper.Key.Site, paper.Key.Time, paper.Key.Minutes, paper.First().Masks[paper.Key.Time]);
        }
    }

    /// <summary>Gives a review a room at its time: the smallest that is free.</summary>
    internal bool SeatReview(Unit review)
    {
        frame.Problem.Pulse.Beat();
        var (day, mask) = (Day(review), review.Masks[review.Time]);
        var rooms = frame.RoomsOf(review).Where(room => Free(room, day, mask) && room.Seats >= review.Size && (room.Accessible || !review.Access)
            && (review.Pin is null || review.Pin.Place == room.Id));
        var room = rooms.LastOrDefault(room => room.Id == RoomOf(review)) ?? rooms.LastOrDefault();
        if (room is not null)
        {
            Give(review, room);
        }

        return room is not null;
    }

    /// <summary>Empties a room for a review at its time: everybody in it who may move sits down in other rooms where the same is sat.</summary>
    internal bool FreeRoom(Unit review)
    {
        var (day, mask) = (Day(review), review.Masks[review.Time]);
        var possible = Sittings.Where(sitting => sitting.Room.Site == review.Site && sitting.Time / frame.Problem.Grid.Starts == day && (sitting.Mask & mask) != 0 && sitting.Room.Seats >= review.Size
            && (sitting.Room.Accessible || !review.Access) && ((_busy[(sitting.Room.Number, day)] & ~sitting.Mask) & mask) == 0
            && !sitting.Members.Exists(member => frame.Problem.Pins.ContainsKey((member.Number, ExamPart.Theory))));
        return review.Pin is null && possible.OrderBy(sitting => sitting.Members.Count).ToList().Exists(Empty);
    }

    /// <summary>Begins a sitting with these candidates.</summary>
    internal void Reopen(Sitting sitting, List<Member> members)
    {
        Use(sitting.Room, sitting.Time / frame.Problem.Grid.Starts, sitting.Mask);
        Sittings.Add(sitting);
        sitting.Members.ToList().ForEach(member => Leave(sitting, member));
        members.ForEach(member => Sit(sitting, member));
    }

    /// <summary>Gives a room to a review.</summary>
    internal void Give(Unit review, Place room)
    {
        Use(room, Day(review), review.Masks[review.Time]);
        ReviewRooms[review] = room;
    }

    private bool Empty(Sitting sitting)
    {
        var others = Sittings.FindAll(other => other != sitting && other.Room.Site == sitting.Room.Site && other.Time == sitting.Time && other.Minutes == sitting.Minutes);
        var seats = sitting.Members.Select(member => (Member: member, To: others.Find(other => Sit(other, member)))).ToList();
        if (seats.TrueForAll(seat => seat.To is not null))
        {
            Close(sitting);
            return true;
        }

        foreach (var (member, to) in seats.Where(seat => seat.To is not null))
        {
            Leave(to!, member);
        }

        return false;
    }

    /// <summary>Gives back the room of a review that still has its time.</summary>
    internal void LeaveReview(Unit review)
    {
        if (ReviewRooms.Remove(review, out var room))
        {
            _busy[(room.Number, Day(review))] &= ~review.Masks[review.Time];
        }
    }

    /// <summary>Gives up a sitting.</summary>
    internal void Close(Sitting sitting)
    {
        Sittings.Remove(sitting);
        _busy[(sitting.Room.Number, sitting.Time / frame.Problem.Grid.Starts)] &= ~sitting.Mask;
    }

    private int Day(Unit unit) => unit.Time / frame.Problem.Grid.Starts;

    internal bool Computer(Member member) => frame.Problem.Track(member.Track).Computer;

    // The room in which a unit is pinned, or was at its time.
    private string? RoomOf(Unit unit) => unit.Pin?.Place ?? (unit.TimeBefore == unit.Time ? unit.Was?.Place : null);

    private void SeatBack(Unit lot)
    {
        var (day, mask, minutes, place) = (Day(lot), lot.Masks[lot.Time], lot.Minutes[Day(lot)], RoomOf(lot));
        var sitting = Sittings.Find(s => s.Room.Id == place && s.Time == lot.Time && s.Minutes == minutes)
            ?? (frame.RoomsOf(lot).FirstOrDefault(room => room.Id == place && Free(room, day, mask)) is { } room ? Begin(room, lot.Time, minutes, mask) : null);
        _seated.Add(lot);
        foreach (var member in lot.Members)
        {
            if (sitting is null || !Sit(sitting, member))
            {
                Standing.Add((lot, member));
            }
        }
    }

    private void SeatPaper(List<List<(Unit Lot, Member Member)>> clusters, int site, int time, int minutes, ulong mask)
    {
        var most = Needed(clusters, site, time, mask);
        var open = Sittings.Where(sitting => sitting.Time == time && sitting.Minutes == minutes && sitting.Room.Site == site).ToList();
        var (screens, left) = (clusters.Sum(cluster => cluster.Count(seat => Computer(seat.Member))), clusters.Sum(cluster => cluster.Count));
        foreach (var cluster in clusters)
        {
            var (access, computers) = (cluster.Any(seat => seat.Member.Source.Access), cluster.Count(seat => Computer(seat.Member)));
            var whole = open.Where(sitting => sitting.SeatsLeft >= cluster.Count && sitting.ComputersLeft >= computers && (sitting.Room.Accessible || !access))
                .MinBy(sitting => sitting.SeatsLeft);

            // Rooms without computers are of no use while those who need one have none.
            var missing = Math.Max(computers, screens - open.Sum(sitting => sitting.ComputersLeft));
            if (whole is null && open.Count < most && FindRoom(site, time, mask, access, missing, left - open.Sum(sitting => sitting.SeatsLeft)) is { } room)
            {
                whole = Begin(room, time, minutes, mask);
                open.Add(whole);
            }

            (screens, left) = (screens - computers, left - cluster.Count);
            foreach (var (lot, member) in cluster)
            {
                Seat(lot, member, whole, open, minutes, mask);
            }
        }
    }

    private void Seat(Unit lot, Member member, Sitting? preferred, List<Sitting> open, int minutes, ulong mask)
    {
        frame.Problem.Pulse.Beat();
        if ((preferred is not null && Sit(preferred, member)) || open.OrderBy(sitting => sitting.SeatsLeft).Any(sitting => Sit(sitting, member)))
        {
            return;
        }

        var computers = Computer(member) ? 1 : 0;
        if ((FindRoom(lot.Site, lot.Time, mask, member.Source.Access, computers) ?? RoomOfReview(lot, member.Source.Access, computers)) is { } room && room.Computers >= computers)
        {
            open.Add(Begin(room, lot.Time, minutes, mask));
            if (Sit(open[^1], member))
            {
                return;
            }
        }

        Standing.Add((lot, member));
    }

    // A review that has its room because it was there before goes elsewhere: where only it fits, or to a room that is emptied.
    private Place? RoomOfReview(Unit lot, bool access, int computers)
    {
        var (day, mask) = (Day(lot), lot.Masks[lot.Time]);
        var review = ReviewRooms.Where(at => at.Key.Pin is null && at.Key.Site == lot.Site && Day(at.Key) == day && (at.Key.Masks[at.Key.Time] & mask) != 0
            && ((_busy[(at.Value.Number, day)] & ~at.Key.Masks[at.Key.Time]) & mask) == 0 && (at.Value.Accessible || !access) && at.Value.Computers >= computers)
            .OrderByDescending(at => at.Value.Seats).ThenBy(at => at.Key.Number).Select(at => at.Key).FirstOrDefault();
        if (review is null)
        {
            return null;
        }

        var room = ReviewRooms[review];
        LeaveReview(review);
        return room;
    }

    /// <summary>There is a seat that serves the candidate.</summary>
    internal bool HasSeat(Sitting sitting, Member member) =>
        sitting.SeatsLeft > 0 && (!Computer(member) || sitting.ComputersLeft > 0) && (!member.Source.Access || sitting.Room.Accessible);

    /// <summary>If one left, the other could sit there.</summary>
    internal bool CanReplace(Sitting sitting, Member old, Member now) =>
        (!Computer(now) || sitting.ComputersLeft > 0 || Computer(old)) && (!now.Source.Access || sitting.Room.Accessible);

    /// <summary>Takes a candidate out of a sitting.</summary>
    internal void Leave(Sitting sitting, Member member)
    {
        sitting.Members.Remove(member);
        sitting.ComputersLeft += Computer(member) ? 1 : 0;
    }

    /// <summary>Gives a candidate a seat, if one serves.</summary>
    internal bool Sit(Sitting sitting, Member member)
    {
        if (!HasSeat(sitting, member))
        {
            return false;
        }

        sitting.ComputersLeft -= Computer(member) ? 1 : 0;
        sitting.Members.Add(member);
        return true;
    }

    private int Needed(List<List<(Unit Lot, Member Member)>> clusters, int site, int time, ulong mask)
    {
        var (left, rooms) = (clusters.Sum(cluster => cluster.Count), 0);
        foreach (var room in frame.RoomsAt(site).Where(room => Free(room, time / frame.Problem.Grid.Starts, mask)).TakeWhile(_ => left > 0))
        {
            (left, rooms) = (left - room.Seats, rooms + 1);
        }

        return rooms;
    }

    // The largest that serves; of those that hold so many, one that nobody needs for a wheelchair, the smallest, and one without computers where none are asked for.
    private Place? FindRoom(int site, int time, ulong mask, bool access, int computers, int people = int.MaxValue)
    {
        var wanted = !access && AccessWanted(site, time / frame.Problem.Grid.Starts, mask);
        return frame.RoomsAt(site).Where(room => Free(room, time / frame.Problem.Grid.Starts, mask) && (room.Accessible || !access))
            .OrderByDescending(room => Math.Min(room.Computers, computers)).ThenByDescending(room => Math.Min(room.Seats, people))
            .ThenBy(room => room.Accessible && wanted).ThenBy(room => room.Seats).ThenBy(room => room.Computers).FirstOrDefault();
    }

    // Somebody who needs an accessible room sits at an overlapping time, and has no seat yet.
    private bool AccessWanted(int site, int day, ulong mask) => frame.Units.Exists(unit =>
        unit is { Part: ExamPart.Theory, Time: >= 0 } && unit.Site == site && Day(unit) == day && (unit.Masks[unit.Time] & mask) != 0 && unit.Members.Exists(WantsAccess));

    private bool WantsAccess(Member member) => member.Source.Access && !Sittings.Exists(sitting => sitting.Members.Contains(member));

    private Sitting Begin(Place room, int time, int minutes, ulong mask)
    {
        Use(room, time / frame.Problem.Grid.Starts, mask);
        Sittings.Add(new(room, time, minutes, mask));
        return Sittings[^1];
    }

    internal bool Free(Place room, int day, ulong mask) => ((_busy.GetValueOrDefault((room.Number, day)) | room.Closed[day]) & mask) == 0;

    private void Use(Place room, int day, ulong mask) => _busy[(room.Number, day)] = _busy.GetValueOrDefault((room.Number, day)) | mask;
}
