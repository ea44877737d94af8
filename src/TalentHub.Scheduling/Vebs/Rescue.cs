using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Problem;
using TalentHub.Scheduling.Vebs.Staffing;
using TalentHub.Scheduling.Vebs.Timing;

namespace TalentHub.Scheduling.Vebs;

/// <summary>
/// Where a duty has an empty seat or breaks the rotation after the search: asks those of other sites, then tries every other time of the session. What
/// cannot be helped is taken out of the plan with the reason.
/// </summary>
internal sealed class Rescue(VebsProblem problem, StaffBoard board)
{
    private readonly Eligibility _everyone = new(problem, problem.People);

    internal void Help(SitePlan site)
    {
        foreach (var duty in site.Duties.ToList())
        {
            if (Sound(duty) || FillFromAfar(duty) || Elsewhere(site, duty))
            {
                continue;
            }

            Drop(site, duty);
        }

        // Reviews of those whose earlier part has gone.
        foreach (var duty in site.Duties.Where(duty => duty.Session is { Part: ExamPart.Review } review && review.Before.Exists(unit => unit.Time < 0)).ToList())
        {
            Drop(site, duty);
            duty.Session!.Reason = UnscheduledReason.EarlierPartMissing;
        }
    }

    private bool Sound(Duty duty) => Array.TrueForAll(duty.Seats, person => person is not null) && board.Rotation(duty) == 0;

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

        return Sound(duty);
    }

    private IEnumerable<Staff> Able(Duty duty) => duty.Session is { } session
        ? _everyone.Willing(session).Where(person => _everyone.On(person, session, duty.Day))
        : problem.People.Where(person => person.Invigilates);

    // Another time or workshop for which a whole panel is free.
    private bool Elsewhere(SitePlan site, Duty duty)
    {
        if (duty.Session is not { Pin: null } session)
        {
            return false;
        }

        Clear(duty);
        Unlink(duty);
        site.Board.Take(session);
        foreach (var (time, place) in site.Options(session))
        {
            if (site.Board.Fits(session, time, place))
            {
                site.Board.Put(session, time, place);
                site.Renew(duty);
                if (Fill(duty))
                {
                    return true;
                }

                Clear(duty);
                Unlink(duty);
                site.Board.Take(session);
            }
        }

        return false;
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
        return Sound(duty) && (duty.After is null || board.Rotation(duty.After) == 0);
    }

    private void Drop(SitePlan site, Duty duty)
    {
        Clear(duty);
        Unlink(duty);
        site.Duties.Remove(duty);
        if (duty.Session is { } session)
        {
            session.Reason ??= UnscheduledReason.ExaminersBusy;
            if (session.Time >= 0)
            {
                site.Board.Take(session);
            }
        }
        else
        {
            site.Unattended.AddRange(duty.Sitting!.Members);
            duty.Sitting.Members.Clear();
        }
    }

    private void Clear(Duty duty)
    {
        for (var seat = 0; seat < duty.Seats.Length; seat++)
        {
            board.Set(duty, seat, null);
        }
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
