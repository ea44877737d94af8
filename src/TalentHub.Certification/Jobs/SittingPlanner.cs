using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Store.Settings;
using TalentHub.Scheduling.Checking;
using TalentHub.Scheduling.Model;
using TalentHub.Scheduling.Planning;

namespace TalentHub.Certification.Jobs;

/// <summary>Turns a batch into the planner's terms and the plan back into sessions of the batch.</summary>
public sealed class SittingPlanner(SittingQueries sittings, StandardQueries standards, ICertificationBodies bodies, DatedSettings settings)
{
    /// <summary>The arrangement for the batch as it now is, with the first rule it breaks, if it breaks one.</summary>
    public async Task<ArrangeSittings> Plan(Guid runId, AssessmentBatch batch, CancellationToken cancel)
    {
        var input = await Input(batch, cancel);
        var plan = Planner.Solve(input, cancel);
        var violation = PlanChecker.Violations(input, plan) is [var first, ..] ? $"{first.Rule}: {first.Where}" : null;
        var sites = batch.Venues.ToDictionary(v => v.Room, v => v.Site, StringComparer.Ordinal);
        return new(
            runId, batch.ListVersion,
            [.. plan.Sittings.Select((s, i) => Session(DerivedId.Of(runId, $"session {i}"), s, sites[s.Room], input.Slots))],
            [.. plan.Unplaced.Select(u => new UnplacedCandidate(u.Candidate, u.Part.ToString(), u.Reason.ToString()))],
            violation);
    }

    /// <summary>One item for each candidate: placed, or refused with what stands in the way.</summary>
    public static IReadOnlyList<JobItem> Items(ArrangeSittings arrangement)
    {
        var unplaced = arrangement.Unplaced.DistinctBy(u => u.RegistrationId).ToDictionary(u => u.RegistrationId);
        var placed = arrangement.Sessions.SelectMany(s => s.Candidates).Distinct().Where(id => !unplaced.ContainsKey(id));
        return
        [
            .. placed.Select(id => JobItem.Done(id.ToString())),
            .. unplaced.Values.Select(u => JobItem.Refused(
                u.RegistrationId.ToString(), SittingProblem.Unplaced.With(("part", u.Part), ("reason", u.Reason)))),
        ];
    }

    private static PlannedSession Session(Guid id, Sitting sitting, string site, IReadOnlyList<Slot> slots)
    {
        var (first, last) = (slots[sitting.FirstSlot], slots[sitting.FirstSlot + sitting.SlotCount - 1]);
        return new(
            id, sitting.Part.ToString(), site, sitting.Room, ChinaTime.At(first.Day, first.Start), ChinaTime.At(last.Day, last.End),
            sitting.Candidates, sitting.Staff);
    }

    private async Task<PlanInput> Input(AssessmentBatch batch, CancellationToken cancel)
    {
        var editions = await standards.ByIds(batch.Tracks.Select(t => t.EditionId), cancel);
        var examiners = await bodies.Examiners(batch.BodyId, batch.ExamFrom, batch.ExamTo, cancel);
        var length = settings.Get<int>("certification.slot-minutes", batch.ExamFrom);
        return new(
            Slots(batch, length),
            [.. batch.Venues.Select(v => new Room(v.Room, v.Site, KindOf(v.Kind), v.Places, v.OccupationCode))],
            [.. batch.Tracks.Select(t => TrackOf(t, editions[t.EditionId], length))],
            [.. await sittings.Candidates(batch.Id, cancel)],
            [.. examiners.Select(e => PersonOf(e, batch))],
            Rules(batch.ExamFrom));
    }

    private List<Slot> Slots(AssessmentBatch batch, int minutes)
    {
        var starts = settings.Get<IReadOnlyList<TimeOnly>>("certification.slot-starts", batch.ExamFrom);
        return
        [
            .. Enumerable.Range(0, batch.ExamTo.DayNumber - batch.ExamFrom.DayNumber + 1)
                .SelectMany(day => starts.Order().Select(start => new Slot(batch.ExamFrom.AddDays(day), start, start.AddMinutes(minutes)))),
        ];
    }

    private PlanRules Rules(DateOnly on) => new(
        settings.Get<int>("certification.seats-per-room", on),
        settings.Get<int>("certification.invigilators-per-room", on),
        settings.Get<int>("certification.candidates-per-invigilator", on),
        settings.Get<int>("certification.practice-examiners", on),
        settings.Get<int>("certification.candidates-per-review", on));

    private static RoomKind KindOf(VenueKind kind) => kind switch
    {
        VenueKind.TheoryRoom => RoomKind.Theory,
        VenueKind.Workshop => RoomKind.Practice,
        VenueKind.ReviewRoom => RoomKind.Review,
    };

    private static Track TrackOf(BatchTrack track, StandardEdition edition, int slotMinutes)
    {
        var rules = edition.SubjectsOf(track.Level, AssessmentMethod.Examination);
        var practice = rules.FirstOrDefault(r => r.Subject == ExamSubject.Practice);
        return new(
            KeyOf(track.OccupationCode, track.Level), track.OccupationCode, [.. rules.Select(r => PartOf(r.Subject))],
            practice is null ? 1 : (practice.Minutes + slotMinutes - 1) / slotMinutes, practice?.CandidatesPerAssessor ?? 1,
            SeniorOnly: track.Level.IsAtLeast(SkillLevel.Technician));
    }

    private static Part PartOf(ExamSubject subject) => subject switch
    {
        ExamSubject.Theory => Part.Theory,
        ExamSubject.Practice => Part.Practice,
        ExamSubject.PanelReview => Part.Review,
        ExamSubject.Evaluation => throw new InvalidOperationException("An evaluation form has no sitting"),
    };

    private static Person PersonOf(BodyExaminer examiner, AssessmentBatch batch)
    {
        var withdrawals = batch.Withdrawals.Where(w => w.ExaminerId == examiner.PersonId).ToList();
        return new(examiner.PersonId, examiner.Tracks.Select(t => KeyOf(t.OccupationCode, t.Level)).ToHashSet(StringComparer.Ordinal), examiner.Senior)
        {
            TaughtGroups = withdrawals.Select(w => w.ClassName).OfType<string>().ToHashSet(StringComparer.Ordinal),
            Conflicts = withdrawals.Select(w => w.RegistrationId).OfType<Guid>().ToHashSet(),
        };
    }

    private static string KeyOf(string occupationCode, SkillLevel level) => $"{occupationCode} {(int)level}";
}
