using TalentHub.Certification.Domain.Sessions;
using TalentHub.Platform.Domain;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>The plan that stands: of a batch, and of those that were planned together with it.</summary>
/// <param name="Sessions">Its sessions.</param>
/// <param name="Supervision">Who supervises which site when.</param>
/// <param name="Unplaced">Who has no place, by batch.</param>
public sealed record StandingPlan(
    IReadOnlyList<ArrangedSession> Sessions, IReadOnlyList<PlannedSupervision> Supervision, IReadOnlyList<UnplacedOfBatch> Unplaced)
{
    /// <summary>No plan.</summary>
    public static readonly StandingPlan None = new([], [], []);

    /// <summary>The sessions of one batch.</summary>
    public IEnumerable<PlannedSession> Of(Guid batchId) => Sessions.Where(s => s.BatchId == batchId).Select(s => s.Session);

    /// <summary>Minutes after midnight in China.</summary>
    public static int MinuteOf(DateTimeOffset at) => ChinaTime.Local(at) is var local ? (local.Hour * 60) + local.Minute : 0;

    /// <summary>In the engine's terms; sessions that batches share are one again. Rooms and people that the case does not know are left out.</summary>
    public VebsPlan In(PlanningCase of)
    {
        var people = of.Input.Examiners.Select(e => e.PersonId).ToHashSet();
        var known = of.Input.Candidates.ToDictionary(c => c.Id);
        var sittings = Sessions.Where(s => of.PlaceOf(s.Session.Site, s.Session.Room) is not null).GroupBy(s => s.Session.Sitting)
            .Select(g => new Sitting(
                Enum.Parse<ExamPart>(g.Key.Part), of.PlaceOf(g.Key.Site, g.Key.Room)!, ChinaTime.DateOf(g.Key.StartsAt), MinuteOf(g.Key.StartsAt),
                [.. g.SelectMany(s => s.Session.Candidates).Where(known.ContainsKey)],
                [.. g.SelectMany(s => s.Session.Staff).Distinct().Where(people.Contains).Select(id => id.ToString())]))
            .Where(s => s.Candidates.Count > 0).ToLookup(s => s.Part);
        return new(
            VebsPlan.CurrentFormat, of.Instance.Name,
            [.. sittings[ExamPart.Theory].Select(s => new TheorySitting(
                s.Place, s.Date, s.Start, of.TheoryMinutes(s.Candidates.Select(id => known[id]), s.Date), s.Ids, s.Staff))],
            [.. sittings[ExamPart.Practice].Select(s => new PracticeSession(
                s.Place, of.Track(known[s.Candidates[0]].Track).Id, s.Date, s.Start, s.Ids, s.Staff, s.Leader))],
            [.. sittings[ExamPart.Review].Select(s => new ReviewSession(s.Place, s.Date, s.Start, s.Ids, s.Staff, s.Leader))],
            [.. Supervision.Where(s => people.Contains(s.PersonId) && of.HasSite(s.Site)).GroupBy(s => (s.Site, s.Day)).Select(g => new Supervision(
                g.Key.Site, g.Key.Day, [.. g.Select(s => s.PersonId.ToString()).Distinct()]))],
            [.. Missing(of)]);
    }

    private IEnumerable<Unscheduled> Missing(PlanningCase of)
    {
        var placed = Sessions.Where(s => of.PlaceOf(s.Session.Site, s.Session.Room) is not null)
            .SelectMany(s => s.Session.Candidates.Select(id => (id.ToString(), Enum.Parse<ExamPart>(s.Session.Part)))).ToHashSet();
        var reasons = Unplaced.Where(u => u.Candidate.WasPlanned)
            .ToDictionary(u => (u.Candidate.RegistrationId.ToString(), u.Candidate.Part), u => Enum.Parse<UnscheduledReason>(u.Candidate.Reason));
        return of.Instance.Candidates.SelectMany(c => c.Parts.Where(part => !placed.Contains((c.Id, part)))
            .Select(part => new Unscheduled(c.Id, part, reasons.GetValueOrDefault((c.Id, part.ToString()), UnscheduledReason.PlacesFull))));
    }

    private sealed record Sitting(ExamPart Part, string Place, DateOnly Date, int Start, IReadOnlyList<Guid> Candidates, IReadOnlyList<string> Staff)
    {
        public IReadOnlyList<string> Ids => [.. Candidates.Select(id => id.ToString())];

        public string Leader => Staff.Count > 0 ? Staff[0] : "";
    }
}
