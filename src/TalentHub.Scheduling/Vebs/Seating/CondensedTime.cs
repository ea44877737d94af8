using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;
using TalentHub.Scheduling.Vebs.Timing;

namespace TalentHub.Scheduling.Vebs.Seating;

/// <summary>
/// Lets theory have the fewest and largest rooms at one time, so that what is left serves reviews. Whoever sits in one of those rooms stays; what is pinned
/// is not touched.
/// </summary>
internal sealed class CondensedTime(SiteFrame frame, RoomSeating seating)
{
    /// <summary>Gives a room to a review that has none.</summary>
    /// <returns>Every review at that time has a room, this one too; else nothing has changed.</returns>
    internal bool Room(Unit review) => review.Pin is null && Make(review.Site, review.Time, review.Masks[review.Time], [], [review]);

    /// <summary>Gives seats to those of a time who found none. Reviews may lose their rooms for it.</summary>
    /// <returns>Everybody has a seat; else nothing has changed.</returns>
    internal bool Seats(int site, int time, ulong mask, List<Member> standing) => Make(site, time, mask, standing, [])
        || (LargerRoom(site, time, mask) && Make(site, time, mask, standing, []));

    // Few who sit longer change rooms with those who have a smaller one meanwhile.
    private bool LargerRoom(int site, int time, ulong mask)
    {
        bool Meanwhile(int other, ulong took, ulong than) => Day(other) == Day(time) && (took & than) != 0;
        foreach (var longer in seating.Sittings.Where(sitting => sitting.Room.Site == site && Meanwhile(sitting.Time, sitting.Mask, mask) && (sitting.Mask & ~mask) != 0).ToList())
        {
            foreach (var room in frame.RoomsAt(site).Where(room => room.Seats < longer.Room.Seats && Serves(room, longer)).Reverse())
            {
                var others = seating.Sittings.FindAll(sitting => sitting.Room == room && Meanwhile(sitting.Time, sitting.Mask, longer.Mask));
                if (others.Append(longer).All(sitting => Serves(sitting == longer ? room : longer.Room, sitting) && (sitting.Mask & ~longer.Mask) == 0)
                    && !seating.ReviewRooms.Any(review => review.Value == room && Meanwhile(review.Key.Time, review.Key.Masks[review.Key.Time], longer.Mask))
                    && (room.Closed[Day(time)] & longer.Mask) == 0)
                {
                    others.Append(longer).ToList().ForEach(seating.Close);
                    others.ForEach(sitting => seating.Reopen(new(longer.Room, sitting.Time, sitting.Minutes, sitting.Mask), sitting.Members));
                    seating.Reopen(new(room, longer.Time, longer.Minutes, longer.Mask), longer.Members);
                    return true;
                }
            }
        }

        return false;
    }

    private bool Serves(Place room, Sitting sitting) => room.Seats >= sitting.Members.Count && room.Computers >= sitting.Members.Count(seating.Computer)
        && sitting.Members.TrueForAll(member => (room.Accessible || !member.Source.Access) && !frame.Problem.Pins.ContainsKey((member.Number, ExamPart.Theory)));

    private int Day(int time) => time / frame.Problem.Grid.Starts;

    private bool Make(int site, int time, ulong mask, List<Member> standing, List<Unit> homeless)
    {
        var sittings = seating.Sittings.FindAll(sitting => sitting.Room.Site == site && sitting.Time == time && sitting.Mask == mask);
        if (sittings.Count == 0 || sittings.Exists(sitting => sitting.Members.Exists(member => frame.Problem.Pins.ContainsKey((member.Number, ExamPart.Theory)))))
        {
            return false;
        }

        var reviews = seating.ReviewRooms.Keys.Where(review => review.Pin is null && review.Site == site && review.Time == time && review.Masks[time] == mask).OrderBy(review => review.Number).ToList();
        var (before, rooms) = (sittings.ConvertAll(sitting => (Sitting: sitting, Members: sitting.Members.ToList())), reviews.ConvertAll(review => seating.ReviewRooms[review]));
        reviews.ForEach(seating.LeaveReview);
        sittings.ForEach(seating.Close);
        foreach (var screensFirst in new[] { false, true })
        {
            if (SitTogether(site, before, standing, screensFirst) && ((reviews.Count(seating.SeatReview) == reviews.Count && homeless.TrueForAll(seating.SeatReview)) || standing.Count > 0))
            {
                return true;
            }

            reviews.Concat(homeless).ToList().ForEach(seating.LeaveReview);
            seating.Sittings.FindAll(sitting => sitting.Room.Site == site && sitting.Time == time && sitting.Mask == mask).ForEach(seating.Close);
        }

        before.ForEach(old => seating.Reopen(old.Sitting, old.Members));
        reviews.Zip(rooms).ToList().ForEach(old => seating.Give(old.First, old.Second));
        return false;
    }

    private bool SitTogether(int site, List<(Sitting Sitting, List<Member> Members)> before, List<Member> standing, bool screensFirst)
    {
        var (all, at) = (before.SelectMany(old => old.Members).Concat(standing).ToList(), before[0].Sitting);
        var (seats, screens, open) = (all.Count, all.Count(seating.Computer), new List<Sitting>());
        foreach (var room in frame.RoomsAt(site).Where(room => seating.Free(room, at.Time / frame.Problem.Grid.Starts, at.Mask))
            .OrderByDescending(room => screensFirst ? Math.Min(room.Computers, screens) : 0).ThenByDescending(room => room.Seats)
            .ThenByDescending(room => before.Exists(old => old.Sitting.Room == room)).ThenByDescending(room => room.Computers).ToList())
        {
            if (seats <= 0)
            {
                break;
            }

            var (old, members) = before.Find(old => old.Sitting.Room == room);
            open.Add(old ?? new(room, at.Time, at.Minutes, at.Mask));
            seating.Reopen(open[^1], members ?? []);
            (seats, screens) = (seats - room.Seats, screens - room.Computers);
        }

        return before.Where(old => !open.Contains(old.Sitting)).SelectMany(old => old.Members).Concat(standing)
            .OrderByDescending(member => member.Source.Access).ThenByDescending(seating.Computer).ToList().TrueForAll(member => open.Exists(sitting => seating.Sit(sitting, member)) || Change(member, open));
    }

    // Somebody whom another seat serves as well gives up one that serves the candidate.
    private bool Change(Member member, List<Sitting> open)
    {
        foreach (var sitting in open)
        {
            foreach (var other in sitting.Members)
            {
                if (seating.CanReplace(sitting, other, member) && open.Find(to => to != sitting && seating.Sit(to, other)) is not null)
                {
                    seating.Leave(sitting, other);
                    return seating.Sit(sitting, member);
                }
            }
        }

        return false;
    }
}
