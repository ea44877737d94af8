using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;
using TalentHub.Scheduling.Vebs.Seating;
using TalentHub.Scheduling.Vebs.Staffing;
using TalentHub.Scheduling.Vebs.Timing;

namespace TalentHub.Scheduling.Vebs;

/// <summary>
/// Where a duty has an empty seat or breaks the rotation after the search: asks those of other sites, then tries every other time of the session. What
/// cannot be helped is taken out of the plan with the reason.
/// </summary>
internal sealed class Rescue(VebsProblem problem, StaffBoard board)
{
    private const int Passes = 4;
    private readonly Eligibility _everyone = new(problem, problem.People);

    internal void Help(SitePlan site)
    {
        // What moves or goes leaves neighbours in its workshop, whose rotation must be looked at again.
        for (var pass = 0; site.Duties.Exists(duty => !board.Sound(duty)); pass++)
        {
            foreach (var duty in site.Duties.Where(duty => !board.Sound(duty)).ToList())
            {
                problem.Pulse.Beat();
                if (board.Sound(duty) || FillFromAfar(duty))
                {
                    continue;
                }

                // Who could come from afar has come; what follows leaves the seats as the last try left them.
                var why = Reasons.Of(duty, board, _everyone, _ => true);
                if (pass == Passes || !(Refill(duty) || Elsewhere(site, duty)))
                {
                    Drop(site, duty, why, again: pass < Passes);
                }
            }
        }

        foreach (var duty in site.Duties.Where(duty => duty.Session is { Part: ExamPart.Review }).ToList())
        {
            KeepFromReview(site, duty, duty.Session!);
        }
    }

    // Nobody is reviewed whose earlier part has gone; the others of the group are.
    private void KeepFromReview(SitePlan site, Duty duty, Unit review)
    {
        var missing = review.Before.FindAll(unit => unit.Time < 0);
        var left = review.Members.FindAll(member => missing.Exists(unit => unit.Members.Contains(member)));
        if (left.Count == review.Size)
        {
            Drop(site, duty, UnscheduledReason.EarlierPartMissing, again: false);
            review.Reason = UnscheduledReason.EarlierPartMissing;
        }
        else if (left.Count > 0)
        {
            var (time, room) = (review.Time, site.Seating.ReviewRooms[review]);
            site.Seating.LeaveReview(review);
            site.Board.Take(review);
            site.Frame.Split(review, left).Reason = UnscheduledReason.EarlierPartMissing;
            site.Board.Put(review, time, null);
            site.Seating.Give(review, room);
        }
    }

    private bool FillFromAfar(Duty duty)
    {
        if (Array.TrueForAll(duty.Seats, person => person is not null))
        {
            return false;
        }

        var others = Able(duty).Where(person => (person.Away[duty.Day] & duty.Mask) == 0).ToList();
        for (var seat = 0; seat < duty.Seats.Length; seat++)
        {
            if (duty.Seats[seat] is null && others.Find(person => !duty.Has(person) && duty.Suits(seat, person) && board.Allows(person, duty)) is { } found)
            {
                board.Set(duty, seat, found);
            }
        }

        return board.Sound(duty);
    }

    private IEnumerable<Staff> Able(Duty duty) => duty.Session is { } session
        ? _everyone.Willing(session).Where(person => _everyone.On(person, session, duty.Day))
        : problem.People.Where(person => person.Invigilates);

    // The same people, or others who are free at the time, chosen anew.
    private bool Refill(Duty duty)
    {
        board.Clear(duty);
        return Fill(duty);
    }

    // Another time or workshop for which a whole panel is free.
    private bool Elsewhere(SitePlan site, Duty duty)
    {
        if (duty.Session is not { Pin: null } session)
        {
            return false;
        }

        TakeOff(site, duty, session);
        foreach (var (time, place) in site.Options(session))
        {
            if (session.Part == ExamPart.Review ? !site.Board.CanAttend(session, time) : !site.Board.Fits(session, time, place))
            {
                continue;
            }

            problem.Pulse.Beat();
            site.Board.Put(session, time, place);
            site.Renew(duty);
            if (Fill(duty) && (session.Part != ExamPart.Review || site.Seating.SeatReview(session)))
            {
                return true;
            }

            TakeOff(site, duty, session);
        }

        return false;
    }

    private void TakeOff(SitePlan site, Duty duty, Unit session)
    {
        board.Clear(duty);
        Unlink(duty);
        site.Seating.LeaveReview(session);
        site.Board.Take(session);
    }

    private bool Fill(Duty duty)
    {
        for (var seat = 0; seat < duty.Seats.Length; seat++)
        {
            var (best, cost) = ((Staff?)null, 0);
            foreach (var person in duty.Willing)
            {
                if (!duty.Has(person) && duty.Suits(seat, person) && board.Allows(person, duty))
                {
                    var price = board.Set(duty, seat, person);
                    board.Set(duty, seat, null);
                    (best, cost) = price < cost ? (person, price) : (best, cost);
                }
            }

            if (best is null)
            {
                return false;
            }

            board.Set(duty, seat, best);
        }

        // The neighbours in the workshop must stay sound too.
        return board.Sound(duty) && (duty.After is null || board.Rotation(duty.After) == 0);
    }

    private void Drop(SitePlan site, Duty duty, UnscheduledReason why, bool again)
    {
        site.Duties.Remove(duty);
        if (duty.Session is not { } session)
        {
            board.Clear(duty);
            Disperse(site, duty.Sitting!, again);
            return;
        }

        session.Reason ??= why;
        if (session.Time >= 0)
        {
            TakeOff(site, duty, session);
        }
    }

    // Everybody of a sitting without invigilators goes to another that has enough, or to a new one at a time at which some are free; not without end.
    private void Disperse(SitePlan site, Sitting sitting, bool again)
    {
        site.Seating.Close(sitting);
        foreach (var member in sitting.Members)
        {
            var lot = site.Frame.Units.Find(unit => unit.Part == ExamPart.Theory && unit.Members.Contains(member))!;
            var found = site.Reseating.Seat(
                lot, member, other => again && site.Duties.Find(duty => duty.Sitting == other) is { } duty && other.Members.Count < Attended(duty),
                time => again && Free(site, sitting.Room.Site, time, sitting.Minutes), () => false);
            if (found is null)
            {
                var left = site.Frame.Units.Find(unit => unit.Part == ExamPart.Theory && unit.Members.Contains(member))!;
                left.Reason = UnscheduledReason.NoInvigilators;
            }
            else if (!site.Duties.Exists(duty => duty.Sitting == found))
            {
                var duty = site.Invigilation(found);
                Fill(duty);
                site.Duties.Add(duty);
            }
        }
    }

    // As many candidates as a sitting's invigilators may have.
    private int Attended(Duty duty) =>
        Array.TrueForAll(duty.Seats, person => person is not null) ? duty.Seats.Length * problem.Rules[duty.Day].CandidatesPerInvigilator : 0;

    private bool Free(SitePlan site, int at, int time, int minutes)
    {
        var (day, start) = (time / problem.Grid.Starts, time % problem.Grid.Starts);
        var mask = problem.Grid.Mask(start, problem.Grid.TicksOf(minutes));
        var duty = new Duty { Site = at, Day = day, Mask = mask, Seats = [], Willing = [] };
        return problem.People.Count(person => person.Invigilates && site.Frame.IsOfSite(person) && (person.Away[day] & mask) == 0 && board.Allows(person, duty))
            >= problem.Rules[day].InvigilatorsMin;
    }

    private static void Unlink(Duty duty)
    {
        if (duty.Before is not null)
        {
            duty.Before.After = duty.After;
        }

        if (duty.After is not null)
        {
            duty.After.Before = duty.Before;
        }

        (duty.Before, duty.After) = (null, null);
    }
}
