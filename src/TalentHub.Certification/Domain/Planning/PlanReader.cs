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
    private readonly Dictionary<string, Guid> _batchOf = of.Input.Candidates.ToDictionary(c => c.Id.ToString(), c => c.BatchId, StringComparer.Ordinal);

    /// <summary>The arrangement of each batch.</summary>
    /// <param name="runId">The run it is made in; ids of sessions follow from it.</param>
    /// <param name="plan">The engine's plan.</param>
    /// <param name="quality">What the evaluator says of it.</param>
    /// <param name="remedies">What would help those without a place.</param>
    public IReadOnlyList<BatchArrangement> Read(Guid runId, VebsPlan plan, PlanQuality quality, IReadOnlyList<Remedy> remedies) =>
        [.. of.Input.Batches.Select(batch => new BatchArrangement(batch.Id, Of(runId, batch, plan, quality, remedies)))];

    private ArrangeSittings Of(Guid runId, AssessmentBatch batch, VebsPlan plan, PlanQuality quality, IReadOnlyList<Remedy> remedies)
    {
        var sessions = Sessions(plan, batch.Id).Select((s, i) => s with { Id = DerivedId.Of(runId, $"session {batch.Id} {i}") }).ToList();
        var days = sessions.Select(s => ChinaTime.DateOf(s.StartsAt)).ToHashSet();
        var unplaced = plan.Unscheduled.Where(u => _batchOf[u.Candidate] == batch.Id)
            .Select(u => new UnplacedCandidate(Guid.Parse(u.Candidate), u.Part.ToString(), u.Reason.ToString())).ToList();
        return new(
            runId, batch.ListVersion, sessions, unplaced,
            [.. plan.Supervisors.Where(s => days.Contains(s.Date)).SelectMany(s => s.People.Select(id => new PlannedSupervision(s.Date, Guid.Parse(id))))],
            unplaced.Count == 0 ? [] : [.. remedies.Select(r => new PlanRemedy(r.Kind.ToString(), r.Subject, r.Count, r.Date, r.Helps))],
            quality);
    }

    private IEnumerable<PlannedSession> Sessions(VebsPlan plan, Guid batch) =>
        plan.Theory.Select(s => Session(ExamPart.Theory, s.Room, s.Date, (s.Start, s.Minutes), s.Candidates, s.Invigilators))
            .Concat(plan.Practice.Select(s => Session(
                ExamPart.Practice, s.Workshop, s.Date, (s.Start, of.Instance.Tracks.First(t => t.Id == s.Track).PracticeMinutes), s.Candidates, LeaderFirst(s.Panel, s.Leader))))
            .Concat(plan.Reviews.Select(s => Session(
                ExamPart.Review, s.Room, s.Date, (s.Start, of.ReviewMinutes(s.Date)), s.Candidates, LeaderFirst(s.Panel, s.Leader))))
            .Select(s => OfBatch(s, batch))
            .Where(s => s.Candidates.Count > 0);

    // Where batches share a session, those of one batch have the places after those of the batches before it.
    private PlannedSession OfBatch(PlannedSession session, Guid batch)
    {
        var before = of.Input.Batches.TakeWhile(b => b.Id != batch).Select(b => b.Id).ToHashSet();
        return session with
        {
            Candidates = [.. session.Candidates.Where(id => _batchOf[id.ToString()] == batch)],
            FirstPlace = 1 + session.Candidates.Count(id => before.Contains(_batchOf[id.ToString()])),
        };
    }

    private PlannedSession Session(
        ExamPart part, string place, DateOnly date, (int Start, int Minutes) time, IReadOnlyList<string> candidates, IEnumerable<string> staff)
    {
        var venue = of.Venue(place);
        return new(
            Guid.Empty, part.ToString(), venue.Site, venue.Room, ChinaTime.At(date, ExamDay.TimeOf(time.Start)),
            ChinaTime.At(date, ExamDay.TimeOf(of.Input.Numbers.Day.End(time.Start, time.Minutes))),
            [.. candidates.Select(Guid.Parse)], [.. staff.Select(Guid.Parse)]);
    }

    private static IEnumerable<string> LeaderFirst(IReadOnlyList<string> panel, string leader) => panel.Where(id => id != leader).Prepend(leader);
}
