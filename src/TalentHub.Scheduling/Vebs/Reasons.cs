using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;
using TalentHub.Scheduling.Vebs.Staffing;
using TalentHub.Scheduling.Vebs.Timing;

namespace TalentHub.Scheduling.Vebs;

/// <summary>Which rule stands in the way of a unit that has no place.</summary>
internal static class Reasons
{
    internal static UnscheduledReason Of(Unit unit, SiteFrame frame, SiteBoard board)
    {
        var problem = frame.Problem;
        if (unit.Reason is { } known)
        {
            return known;
        }

        if (!Array.Exists(problem.Offered, offered => offered))
        {
            return UnscheduledReason.TooEarly;
        }

        if (Places(unit, frame) is { } place)
        {
            return place;
        }

        if (unit.Before.Exists(before => before.Time < 0))
        {
            return UnscheduledReason.EarlierPartMissing;
        }

        if (unit.Pin is not null)
        {
            return UnscheduledReason.PinImpossible;
        }

        return unit.Unstaffed ?? (!Array.Exists(unit.Masks, mask => mask != 0) ? People(unit, frame)
            : Enumerable.Range(0, frame.Problem.Times).Any(time => board.HasPlace(unit, time)) ? UnscheduledReason.OtherPartInTheWay : UnscheduledReason.PlacesFull);
    }

    /// <summary>Which rule stands in the way of the people of a duty that has an empty seat or breaks the rotation.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="board">Who is on duty when.</param>
    /// <param name="eligibility">Who may judge what.</param>
    /// <param name="asked">Who is looked at. While sites are staffed side by side, only those of the site: what others do then is chance.</param>
    internal static UnscheduledReason Of(Duty duty, StaffBoard board, Eligibility eligibility, Func<Staff, bool> asked)
    {
        if (duty.Session is not { } session)
        {
            return UnscheduledReason.NoInvigilators;
        }

        // Whoever is free but would break the rotation was as good as nobody. Where only outsiders are missing, all others must withdraw.
        bool Free(Staff person) => !duty.Has(person) && (person.Away[duty.Day] & duty.Mask) == 0 && board.Allows(person, duty);
        if (Array.TrueForAll(duty.Seats, person => person is not null) || Array.Exists(duty.Willing, person => Free(person) && duty.HasSeatFor(person)))
        {
            return UnscheduledReason.ExaminersRotate;
        }

        return Array.Exists(eligibility.Qualified(session), person => asked(person) && eligibility.On(person, session, duty.Day) && Free(person))
            ? UnscheduledReason.ExaminersWithdraw : UnscheduledReason.ExaminersBusy;
    }

    private static UnscheduledReason? Places(Unit unit, SiteFrame frame)
    {
        var (able, accessible) = unit.Part switch
        {
            ExamPart.Practice => (frame.Workshops.Any(w => w.Site == unit.Site && w.Stations.GetValueOrDefault(frame.Problem.Track(unit.Track).StationType) > 0), unit.Places.Length > 0),
            ExamPart.Theory when frame.Problem.Track(unit.Track).Computer => (frame.RoomsOf(unit).Any(r => r.Computers > 0), frame.RoomsOf(unit).Any(r => r.Computers > 0 && (r.Accessible || !unit.Access))),
            _ => (frame.RoomsOf(unit).Length > 0, frame.RoomsOf(unit).Any(room => room.Accessible || !unit.Access)),
        };
        return !able ? UnscheduledReason.NoPlace : !accessible ? unit.Access ? UnscheduledReason.NotAccessible : UnscheduledReason.NoPlace : null;
    }

    private static UnscheduledReason People(Unit unit, SiteFrame frame)
    {
        var panel = Enumerable.Range(0, frame.Problem.Days).Min(day => frame.Panel(unit, day));
        return unit.Part == ExamPart.Theory ? UnscheduledReason.CandidateAway
            : frame.Eligibility.Qualified(unit).Length < panel ? UnscheduledReason.NoQualifiedExaminers
            : frame.Eligibility.Willing(unit).Count < panel ? UnscheduledReason.ExaminersWithdraw
            : unit.Members.Any(member => member.Away is not null) ? UnscheduledReason.CandidateAway
            : WouldDo(unit, frame) ? UnscheduledReason.ExaminersWithdraw : UnscheduledReason.ExaminersBusy;
    }

    // Enough are there at some time, if nobody had to withdraw.
    private static bool WouldDo(Unit unit, SiteFrame frame)
    {
        var (grid, qualified) = (frame.Problem.Grid, frame.Eligibility.Qualified(unit));
        return Enumerable.Range(0, frame.Problem.Days).Any(day => frame.Problem.Offered[day] && Enumerable.Range(0, grid.Starts).Any(start =>
            grid.Mask(start, unit.Ticks[day]) is not 0 and var mask
            && qualified.Count(person => (person.Away[day] & mask) == 0 && frame.Eligibility.On(person, unit, day)) >= frame.Panel(unit, day)));
    }
}
