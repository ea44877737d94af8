using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Remedies;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>Turns the engine's plan back into the sessions of each batch. A theory sitting that two batches share becomes a session of each.</summary>
public sealed class PlanReader(PlanningCase of)
{
    private readonly ILookup<(string Part, string Site, string Room, DateTimeOffset StartsAt), PlannedSession> _standing =
        of.Input.Standing.Sessions.Select(s => s.Session).ToLookup(s => s.Sitting);

    private readonly Dictionary<string, Guid> _batchOf = of.Input.Candidates.ToDictionary(c => c.Id.ToString(), c => c.BatchId, StringComparer.Ordinal);

    /// <summary>The arrangement of each batch.</summary>
    /// <param name="runId">The run it is made in; ids of new sessions follow from it. One whose place and time stood before keeps its id.</param>
    /// <param name="plan">The engine's plan.</param>
    /// <param name="quality">What the evaluator says of it.</param>
    /// <param name="remedies">What would help those without a place.</param>
    public IReadOnlyList<BatchArrangement> Read(Guid runId, VebsPlan plan, PlanQuality quality, IReadOnlyList<Remedy> remedies) =>
        [.. of.Input.Batches.Select(batch => new BatchArrangement(batch.Id, Of(runId, batch, plan, quality, remedies)))];

    private ArrangeSittings Of(Guid runId, AssessmentBatch batch, VebsPlan plan, PlanQuality quality, IReadOnlyList<Remedy> remedies)
    {
        var stood = of.Input.Standing.Of(batch.Id).ToDictionary(s => s.Sitting, s => s.Id);
        var sessions = Sessions(plan, batch.Id)
            .Select((s, i) => s with { Id = stood.TryGetValue(s.Sitting, out var id) ? id : DerivedId.Of(runId, $"session {batch.Id} {i}") }).ToList();
        var open = sessions.Select(s => (s.Site, ChinaTime.DateOf(s.StartsAt))).ToHashSet();
        var unplaced = plan.Unscheduled.Where(u => _batchOf[u.Candidate] == batch.Id)
            .Select(u => new UnplacedCandidate(Guid.Parse(u.Candidate), u.Part.ToString(), ReasonOf(u).ToString())).ToList();
        return new(
            runId, batch.ListVersion, sessions, unplaced,
            [.. plan.Supervisors.Where(s => open.Contains((s.Site, s.Date))).SelectMany(s => s.People.Select(id => new PlannedSupervision(s.Date, s.Site, Guid.Parse(id))))],
            unplaced.Count == 0 ? [] : [.. remedies.Select(r => Told(r))],
            quality)
        {
            OutBy = of.OutBy(sessions),
        };
    }

    // People are of no site, and where there is one only, it need not be named.
    private PlanRemedy Told(Remedy remedy) => new(remedy.Kind.ToString(), remedy.Subject, remedy.Count, remedy.Date, remedy.Helps)
    {
        Site = remedy.Kind is RemedyKind.Room or RemedyKind.Workshop && of.Instance.Sites.Count > 1 ? remedy.Site : null,
    };

    // In the engine, whoever has no ticket yet is away on days for which it would be out too late.
    private UnscheduledReason ReasonOf(Unscheduled unscheduled) =>
        unscheduled.Reason == UnscheduledReason.CandidateAway && of.HasDaysTooSoon(Guid.Parse(unscheduled.Candidate)) ? UnscheduledReason.TooEarly : unscheduled.Reason;

    private IEnumerable<PlannedSession> Sessions(VebsPlan plan, Guid batch) =>
        plan.Theory.Select(s => Session(ExamPart.Theory, s.Room, s.Date, (s.Start, s.Minutes), s.Candidates, s.Invigilators))
            .Concat(plan.Practice.Select(s => Session(
                ExamPart.Practice, s.Workshop, s.Date, (s.Start, of.Instance.Tracks.First(t => t.Id == s.Track).PracticeMinutes), s.Candidates, LeaderFirst(s.Panel, s.Leader))))
            .Concat(plan.Reviews.Select(s => Session(
                ExamPart.Review, s.Room, s.Date, (s.Start, of.ReviewMinutes(s.Date)), s.Candidates, LeaderFirst(s.Panel, s.Leader))))
            .Select(s => OfBatch(s, batch))
            .Where(s => s.Candidates.Count > 0);

    // A session that batches share is numbered through.
    private PlannedSession OfBatch(PlannedSession session, Guid batch)
    {
        var own = session.Candidates.Zip(session.Places).Where(seat => _batchOf[seat.First.ToString()] == batch).ToList();
        return session with { Candidates = [.. own.Select(seat => seat.First)], Places = [.. own.Select(seat => seat.Second)] };
    }

    // Whoever has a seat there already keeps it; the others get the lowest that are free.
    private List<int> Places(PlannedSession session)
    {
        var kept = _standing[session.Sitting].SelectMany(s => s.Candidates.Zip(s.Places)).ToDictionary(seat => seat.First, seat => seat.Second);
        var taken = session.Candidates.Where(kept.ContainsKey).Select(id => kept[id]).ToHashSet();
        var next = 1;
        return
        [
            .. session.Candidates.Select(id =>
            {
                if (kept.TryGetValue(id, out var place))
                {
                    return place;
                }

                while (!taken.Add(next))
                {
                    next++;
                }

                return next;
            }),
        ];
    }

    private PlannedSession Session(
        ExamPart part, string place, DateOnly date, (int Start, int Minutes) time, IReadOnlyList<string> candidates, IEnumerable<string> staff)
    {
        var venue = of.Venue(place);
        var session = new PlannedSession(
            Guid.Empty, part.ToString(), venue.Site, venue.Room, ChinaTime.At(date, ExamDay.TimeOf(time.Start)),
            ChinaTime.At(date, ExamDay.TimeOf(of.Input.Numbers.Day.End(time.Start, time.Minutes))),
            [.. candidates.Select(Guid.Parse)], [], [.. staff.Select(Guid.Parse)]);
        var pinned = _standing[session.Sitting].SelectMany(s => s.Pinned).ToHashSet();
        var set = _standing[session.Sitting].FirstOrDefault(s => s.StaffPinned && s.Staff.ToHashSet().SetEquals(session.Staff));
        return session with
        {
            Places = Places(session),
            Pinned = [.. session.Candidates.Where(pinned.Contains)],
            StaffPinned = set is not null,
            Staff = set?.Staff ?? session.Staff,
        };
    }

    private static IEnumerable<string> LeaderFirst(IReadOnlyList<string> panel, string leader) => panel.Where(id => id != leader).Prepend(leader);
}
