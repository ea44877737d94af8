using TalentHub.Certification.Domain.Sessions;
using TalentHub.Platform.Domain;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>
/// Days of an examination that have begun, and what stands on them. In the engine it is pinned, and on those days nobody can be anywhere else: so nothing new
/// comes to them, while rotation of panels, days in a row, the order of parts and who has supervised count what was. The result gets it back as it stood.
/// </summary>
public sealed class BegunDays
{
    private const int WholeDay = 1440;

    private readonly StandingPlan _standing;
    private readonly ILookup<Guid, PlannedSession> _ofCandidates;
    private readonly ILookup<Guid, PlannedSession> _ofPeople;

    internal BegunDays(StandingPlan standing, DateOnly last)
    {
        (_standing, Last) = (standing, last);
        var sessions = standing.Sessions.Where(s => Includes(DayOf(s.Session))).Select(s => s.Session).ToList();
        _ofCandidates = sessions.SelectMany(s => s.Candidates.Select(id => (id, s))).ToLookup(seat => seat.id, seat => seat.s);
        _ofPeople = sessions.SelectMany(s => s.Staff.Select(id => (id, s))).ToLookup(duty => duty.id, duty => duty.s);
        Days = [.. sessions.Select(DayOf).Distinct().Order()];
    }

    /// <summary>The last of them.</summary>
    public DateOnly Last { get; }

    /// <summary>Those on which sessions are.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>Whether a day is one of them.</summary>
    public bool Includes(DateOnly day) => day <= Last;

    /// <summary>Whether a person was on duty in a session, and so supervises on no day.</summary>
    public bool WasOnDuty(Guid person) => _ofPeople.Contains(person);

    /// <summary>Whether a person supervised, and so does nothing else on any day.</summary>
    public bool Supervised(Guid person) => _standing.Supervision.Any(s => s.PersonId == person && Includes(s.Day));

    /// <summary>Everybody who was on duty or supervised.</summary>
    internal IEnumerable<Guid> People =>
        _ofPeople.Select(duties => duties.Key).Concat(_standing.Supervision.Where(s => Includes(s.Day)).Select(s => s.PersonId)).Distinct();

    /// <summary>When a candidate cannot be placed on them: whenever the candidate does not sit.</summary>
    internal IEnumerable<Closure> AwayOfCandidate(Guid candidate) => Days.SelectMany(day => Outside(day, _ofCandidates[candidate]));

    /// <summary>When a person cannot be on duty on them: whenever the person was not.</summary>
    internal IEnumerable<Closure> AwayOfPerson(Guid person) => Days
        .Where(day => !_standing.Supervision.Any(s => (s.Day, s.PersonId) == (day, person))).SelectMany(day => Outside(day, _ofPeople[person]));

    /// <summary>Every seat on them, pinned.</summary>
    internal IEnumerable<Booking> Pins(Func<PlannedSession, string?> placeOf) =>
        from candidate in _ofCandidates
        from session in candidate
        let place = placeOf(session)
        where place is not null
        select new Booking(candidate.Key.ToString(), Enum.Parse<ExamPart>(session.Part), DayOf(session), StandingPlan.MinuteOf(session.StartsAt), place);

    /// <summary>A repaired plan with what has begun as it stood, its people too; null where a seat on one of the days was lost.</summary>
    /// <param name="repaired">What the engine found.</param>
    /// <param name="before">The plan as it stood.</param>
    public VebsPlan? Restored(VebsPlan repaired, VebsPlan before)
    {
        var now = VebsRepair.Bookings(repaired).Where(booking => Includes(booking.Date)).ToHashSet();
        return !now.SetEquals(VebsRepair.Bookings(before).Where(booking => Includes(booking.Date))) ? null : repaired with
        {
            Theory = [.. before.Theory.Where(s => Includes(s.Date)), .. repaired.Theory.Where(s => !Includes(s.Date))],
            Practice = [.. before.Practice.Where(s => Includes(s.Date)), .. repaired.Practice.Where(s => !Includes(s.Date))],
            Reviews = [.. before.Reviews.Where(s => Includes(s.Date)), .. repaired.Reviews.Where(s => !Includes(s.Date))],
            Supervisors = [.. before.Supervisors.Where(s => Includes(s.Date)), .. repaired.Supervisors.Where(s => !Includes(s.Date))],
        };
    }

    /// <summary>Only what has begun, of a plan; everything else has no place.</summary>
    public VebsPlan Alone(VebsPlan plan) => plan with
    {
        Theory = [.. plan.Theory.Where(s => Includes(s.Date))],
        Practice = [.. plan.Practice.Where(s => Includes(s.Date))],
        Reviews = [.. plan.Reviews.Where(s => Includes(s.Date))],
        Supervisors = [.. plan.Supervisors.Where(s => Includes(s.Date))],
        Unscheduled =
        [
            .. plan.Unscheduled,
            .. VebsRepair.Bookings(plan).Where(booking => !Includes(booking.Date))
                .Select(booking => new Unscheduled(booking.Candidate, booking.Part, UnscheduledReason.PlacesFull)),
        ],
    };

    /// <summary>The arrangement of a batch with its sessions of these days as they stand: the same ids, seats, people and pins.</summary>
    public BatchArrangement Kept(BatchArrangement found)
    {
        var own = _standing.Of(found.BatchId).Where(s => Includes(DayOf(s))).ToList();
        var open = own.Select(s => (s.Site, DayOf(s))).ToHashSet();
        return found with
        {
            Arrangement = found.Arrangement with
            {
                From = Last.AddDays(1),
                Sessions = [.. own, .. found.Arrangement.Sessions.Where(s => !Includes(DayOf(s)))],
                Supervision =
                [
                    .. _standing.Supervision.Where(s => open.Contains((s.Site, s.Day))), .. found.Arrangement.Supervision.Where(s => !Includes(s.Day)),
                ],
            },
        };
    }

    private static DateOnly DayOf(PlannedSession session) => ChinaTime.DateOf(session.StartsAt);

    private static IEnumerable<Closure> Outside(DateOnly day, IEnumerable<PlannedSession> sessions)
    {
        var free = 0;
        foreach (var session in sessions.Where(s => DayOf(s) == day).OrderBy(s => s.StartsAt))
        {
            var (from, until) = (StandingPlan.MinuteOf(session.StartsAt), StandingPlan.MinuteOf(session.EndsAt));
            if (from > free)
            {
                yield return new(day, free, from);
            }

            free = Math.Max(free, until);
        }

        yield return new(day, free, WholeDay);
    }
}
