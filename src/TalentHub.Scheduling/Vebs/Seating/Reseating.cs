using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;
using TalentHub.Scheduling.Vebs.Timing;

namespace TalentHub.Scheduling.Vebs.Seating;

/// <summary>Finds another time and a seat for a candidate who has no seat in theory.</summary>
internal sealed class Reseating(SiteFrame frame, SiteBoard board, RoomSeating seating)
{
    /// <summary>
    /// Seats a candidate in a sitting that will do, or in a new one at a time that will do; else in the seat of another who can sit elsewhere; else on
    /// a day more, if one may be opened.
    /// </summary>
    /// <returns>The sitting; null where there is none, and then the candidate's lot has no time.</returns>
    internal Sitting? Seat(Unit lot, Member member, Func<Sitting, bool> willDo, Func<int, bool> mayBegin, Func<bool> openOneMore)
    {
        var part = Alone(lot, member);
        if (part.Pin is not null)
        {
            return null;
        }

        do
        {
            if (Find(part, member, willDo, _ => false) is { } there)
            {
                return there;
            }

            if (Find(part, member, willDo, mayBegin) is { } begun)
            {
                return begun;
            }

            if (Instead(part, member, willDo) is { } freed)
            {
                return freed;
            }
        }
        while (openOneMore());
        return null;
    }

    /// <summary>Seats a candidate in a sitting that has a seat left; else everything stays as it is.</summary>
    internal Sitting? SeatFreely(Unit lot, Member member)
    {
        var possible = lot.Pin is null && seating.Sittings.Exists(sitting => sitting.Room.Site == lot.Site && sitting.Minutes == lot.Minutes[sitting.Time / frame.Problem.Grid.Starts]
            && seating.HasSeat(sitting, member) && board.CanAttend(lot, sitting.Time));
        return possible ? Find(Alone(lot, member), member, _ => true, _ => false) : null;
    }

    // Takes the candidate out of the lot, and leaves the others where they are.
    private Unit Alone(Unit lot, Member member)
    {
        var time = lot.Time;
        board.Take(lot);
        if (lot.Size == 1)
        {
            return lot;
        }

        var part = frame.Split(lot, [member]);
        board.Put(lot, time, null);
        return part;
    }

    private Sitting? Find(Unit part, Member member, Func<Sitting, bool> willDo, Func<int, bool> mayBegin)
    {
        frame.Problem.Pulse.Beat();
        for (var time = 0; time < frame.Problem.Times; time++)
        {
            if (board.CanAttend(part, time)
                && seating.SeatLater(part.Site, member, time, part.Minutes[time / frame.Problem.Grid.Starts], part.Masks[time], willDo, mayBegin(time)) is { } sitting)
            {
                board.Put(part, time, null);
                return sitting;
            }
        }

        return null;
    }

    private Sitting? Instead(Unit part, Member member, Func<Sitting, bool> willDo)
    {
        foreach (var sitting in seating.Sittings.Where(s => s.Room.Site == part.Site && s.Minutes == part.Minutes[s.Time / frame.Problem.Grid.Starts] && willDo(s) && board.CanAttend(part, s.Time)).ToList())
        {
            foreach (var other in sitting.Members.ToList())
            {
                frame.Problem.Pulse.Beat();
                var lot = frame.Units.Find(unit => unit.Part == ExamPart.Theory && unit.Time == sitting.Time && unit.Members.Contains(other));
                if (lot is { Pin: null } && seating.CanReplace(sitting, other, member) && CanSitElsewhere(lot, other, sitting, willDo))
                {
                    seating.Leave(sitting, other);
                    Find(Alone(lot, other), other, s => s != sitting && willDo(s), _ => false);
                    seating.SeatLater(part.Site, member, sitting.Time, sitting.Minutes, sitting.Mask, s => s == sitting, begin: false);
                    board.Put(part, sitting.Time, null);
                    return sitting;
                }
            }
        }

        return null;
    }

    private bool CanSitElsewhere(Unit lot, Member member, Sitting from, Func<Sitting, bool> willDo) => seating.Sittings.Exists(sitting =>
        sitting != from && sitting.Room.Site == lot.Site && sitting.Minutes == lot.Minutes[sitting.Time / frame.Problem.Grid.Starts] && willDo(sitting) && seating.HasSeat(sitting, member)
        && board.CanAttend(lot, sitting.Time));
}
