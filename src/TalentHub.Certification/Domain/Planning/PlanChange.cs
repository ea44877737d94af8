using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>
/// Carries out a change by hand on a copy of the plan. Whether the rules allow it is the evaluator's to say. Once the examination has begun, only sessions
/// change that have not, and only to times to come; whose score for a part is entered stays.
/// </summary>
public sealed class PlanChange(PlanningCase of, StandingPlan plan, Guid batchId)
{
    /// <summary>The plan with the change in it, or why it cannot be carried out at all.</summary>
    public Outcome<StandingPlan> Apply(ChangePlan change) => change switch
    {
        { Session: { } session, Candidate: null, Person: null } => Move(session),
        { Session: null, Candidate: { } candidate, Person: null } => Move(candidate),
        { Session: null, Candidate: null, Person: { } person } => Replace(person),
        _ => SittingProblem.OneChange,
    };

    /// <summary>
    /// The plan with another person on duty in a session in the place of one, in every way: a panel on another day may have to change, and nobody can
    /// make both changes at once by hand.
    /// </summary>
    public IEnumerable<StandingPlan> WithAnotherPerson(Guid sessionId)
    {
        if (Own(sessionId) is not { } session)
        {
            yield break;
        }

        foreach (var comes in of.Input.Examiners.Select(e => e.PersonId).Where(person => !session.Staff.Contains(person) && !plan.Supervision.Any(s => s.PersonId == person)))
        {
            foreach (var leaves in session.Staff)
            {
                yield return With(session with { Staff = [.. session.Staff.Select(id => id == leaves ? comes : id)] });
            }
        }
    }

    private Outcome<StandingPlan> Move(MoveSession change)
    {
        if (Own(change.SessionId) is not { } session)
        {
            return SittingProblem.SessionUnknown;
        }

        var startsAt = ChinaTime.At(change.Day, change.Start);
        var target = (session.Part, change.Site, change.Room, startsAt);
        return (Begun(session) ?? Scored(session.Part, session.Candidates)) is { } over ? over
            : HasBegun(startsAt) ? SittingProblem.TimePast.With(("start", Said(startsAt)))
            : of.PlaceOf(change.Site, change.Room) is not { } place || !Fits(session.Part, of.Venue(place).Kind)
                ? SittingProblem.RoomUnfit.With(("site", change.Site), ("room", change.Room))
            : IsShared(session) ? SittingProblem.Shared
            : plan.Sessions.Any(s => s.Session.Id != session.Id && s.Session.Sitting == target) ? SittingProblem.Occupied
            : TooLate(session.Candidates, change.Day) is { } late ? late
            : Supervised(change.Site, change.Day, With(session with
            {
                Site = change.Site,
                Room = change.Room,
                StartsAt = startsAt,
                EndsAt = EndOf(session, change.Day, change.Start),
                Pinned = session.Candidates,
                StaffPinned = true,
            }));
    }

    // A site at which nothing was on the day before needs supervisors: those of other days first, then whoever is on no duty at all.
    private StandingPlan Supervised(string site, DateOnly day, StandingPlan changed)
    {
        var needed = of.Instance.RulesOn(day).SupervisorsMin - changed.Supervision.Count(s => (s.Site, s.Day) == (site, day));
        var onDuty = changed.Sessions.SelectMany(s => s.Session.Staff).ToHashSet();
        var found = changed.Supervision.Select(s => s.PersonId).Concat(of.Input.Examiners.Select(e => e.PersonId)).Distinct()
            .Where(person => !onDuty.Contains(person) && !changed.Supervision.Any(s => s.Day == day && s.PersonId == person) && MaySupervise(person, day))
            .Take(Math.Max(0, needed)).Select(person => new PlannedSupervision(day, site, person));
        return changed with { Supervision = [.. changed.Supervision, .. found] };
    }

    private bool MaySupervise(Guid person, DateOnly day) => of.Instance.People.FirstOrDefault(p => p.Id == person.ToString()) is { } officer
        && officer.Roles.Contains(OfficerRole.Supervisor) && !officer.Away.Any(closure => closure.Date == day);

    private Outcome<StandingPlan> Move(MoveCandidate change)
    {
        if (Own(change.ToSessionId) is not { } target)
        {
            return SittingProblem.SessionUnknown;
        }

        if (Scored(target.Part, [change.RegistrationId]) is { } scored)
        {
            return scored;
        }

        var without = plan.Unplaced.Where(u => (u.Candidate.RegistrationId, u.Candidate.Part) != (change.RegistrationId, target.Part)).ToList();
        var from = plan.Sessions.FirstOrDefault(s => s.BatchId == batchId && s.Session.Part == target.Part && s.Session.Candidates.Contains(change.RegistrationId))?.Session;
        if (!of.Input.Candidates.Any(c => c.Id == change.RegistrationId && c.BatchId == batchId) || (from is null && without.Count == plan.Unplaced.Count))
        {
            return SittingProblem.CandidateUnknown;
        }

        if (from?.Id == target.Id)
        {
            return SittingProblem.ThereAlready;
        }

        if ((Begun(from) ?? Begun(target) ?? TooLate([change.RegistrationId], ChinaTime.DateOf(target.StartsAt))) is { } over)
        {
            return over;
        }

        var taken = plan.Sessions.Where(s => s.Session.Sitting == target.Sitting).SelectMany(s => s.Session.Places).ToHashSet();
        var changed = With(target with
        {
            Candidates = [.. target.Candidates, change.RegistrationId],
            Places = [.. target.Places, Enumerable.Range(1, taken.Count + 1).First(p => !taken.Contains(p))],
            Pinned = [.. target.Pinned, change.RegistrationId],
        });
        changed = from is null ? changed : changed with { Sessions = Replaced(changed.Sessions, Without(from, change.RegistrationId)) };
        return changed with { Unplaced = without };
    }

    private Outcome<StandingPlan> Replace(ReplacePerson change)
    {
        if (Own(change.SessionId) is not { } session)
        {
            return SittingProblem.SessionUnknown;
        }

        return Begun(session) is { } begun ? begun
            : IsShared(session) ? SittingProblem.Shared
            : !session.Staff.Contains(change.Leaves) || session.Staff.Contains(change.Comes) || !of.Input.Examiners.Any(e => e.PersonId == change.Comes)
                ? SittingProblem.PersonUnfit
            : With(session with
            {
                Staff = [.. session.Staff.Select(id => id == change.Leaves ? change.Comes : id)],
                StaffPinned = true,
                Pinned = session.Candidates,
            });
    }

    // Before the examination begins, the plan is all to come, whatever the clock says: nobody was admitted to it yet.
    private bool HasBegun(DateTimeOffset start) => start <= of.Input.Now && of.Input.Batches.First(b => b.Id == batchId).State == BatchState.Marking;

    private Problem? Begun(PlannedSession? session) =>
        session is not null && HasBegun(session.StartsAt) ? SittingProblem.Begun.With(("room", session.Room), ("start", Said(session.StartsAt))) : null;

    private Problem? Scored(string part, IEnumerable<Guid> candidates) => candidates.Any(id => of.Input.Scored.Contains((id, part))) ? SittingProblem.Scored.With() : null;

    private Problem? TooLate(IEnumerable<Guid> candidates, DateOnly day)
    {
        var days = of.Input.Numbers.TicketLeadDays(day);
        return candidates.Where(id => !of.IsInTime(id, day)).Select(of.TicketOut).Max() is { } ticketOut
            ? SittingProblem.TicketTooLate.With(("day", Said(day)), ("days", days), ("out", Said(ticketOut)), ("earliest", Said(ticketOut.AddDays(days))))
            : null;
    }

    private static string Said(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static string Said(DateTimeOffset at) => ChinaTime.Local(at).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private PlannedSession? Own(Guid id) => plan.Sessions.FirstOrDefault(s => s.BatchId == batchId && s.Session.Id == id)?.Session;

    private bool IsShared(PlannedSession session) => plan.Sessions.Any(s => s.BatchId != batchId && s.Session.Sitting == session.Sitting);

    private StandingPlan With(PlannedSession session) => plan with { Sessions = Replaced(plan.Sessions, session) };

    private static List<ArrangedSession> Replaced(IEnumerable<ArrangedSession> sessions, PlannedSession by) =>
        [.. sessions.Select(s => s.Session.Id == by.Id ? s with { Session = by } : s).Where(s => s.Session.Candidates.Count > 0)];

    private static PlannedSession Without(PlannedSession session, Guid candidate)
    {
        var stay = session.Candidates.Zip(session.Places).Where(seat => seat.First != candidate).ToList();
        return session with
        {
            Candidates = [.. stay.Select(seat => seat.First)],
            Places = [.. stay.Select(seat => seat.Second)],
            Pinned = [.. session.Pinned.Where(id => id != candidate)],
        };
    }

    private DateTimeOffset EndOf(PlannedSession session, DateOnly day, TimeOnly start)
    {
        var candidates = of.Input.Candidates.Where(c => session.Candidates.Contains(c.Id)).ToList();
        var minutes = Enum.Parse<ExamPart>(session.Part) switch
        {
            ExamPart.Theory => of.TheoryMinutes(candidates, day),
            ExamPart.Practice => candidates.Max(c => of.Track(c.Track).PracticeMinutes),
            ExamPart.Review => of.ReviewMinutes(day),
        };
        return ChinaTime.At(day, ExamDay.TimeOf(of.Input.Numbers.Day.End((start.Hour * 60) + start.Minute, minutes)));
    }

    private static bool Fits(string part, VenueKind kind) => Enum.Parse<ExamPart>(part) switch
    {
        ExamPart.Practice => kind == VenueKind.Workshop,
        ExamPart.Theory => kind == VenueKind.TheoryRoom,
        ExamPart.Review => kind != VenueKind.Workshop,
    };
}
