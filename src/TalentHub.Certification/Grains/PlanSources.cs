using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Settings;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Grains;

/// <summary>Reads what a plan is made of.</summary>
public sealed class PlanSources(SittingQueries sittings, StandingQueries standing, StandardQueries standards, ICertificationBodies bodies, DatedSettings settings,
    BusinessClock clock)
{
    internal const string TicketLeadKey = "certification.ticket-lead-days";

    private const string Examiner = "考评员";

    /// <summary>Batches of one body as they now are, as one instance to be planned first or anew, or what makes that impossible.</summary>
    public async Task<Outcome<PlanningCase>> Case(IReadOnlyList<AssessmentBatch> batches, CancellationToken cancel = default)
    {
        var input = await Input(batches, cancel);
        return input.Succeeded ? PlanningCase.Of(input.Value) : input.Problem;
    }

    /// <summary>The same for a change by hand of the plan that stands, whose tickets are out.</summary>
    public async Task<Outcome<PlanningCase>> CaseToChange(IReadOnlyList<AssessmentBatch> batches, CancellationToken cancel = default)
    {
        var input = await Input(batches, cancel);
        return input.Succeeded ? PlanningCase.Of(input.Value with { TicketsAreOut = true }) : input.Problem;
    }

    /// <summary>The same for its repair: where an examination has begun, only what comes after today may change.</summary>
    public async Task<Outcome<PlanningCase>> CaseToRepair(IReadOnlyList<AssessmentBatch> batches, CancellationToken cancel = default)
    {
        var input = await Input(batches, cancel);
        return input.Succeeded ? PlanningCase.Of((input.Value.HasBegun ? input.Value.ToCome() : input.Value) with { TicketsAreOut = true }) : input.Problem;
    }

    /// <summary>When sessions may begin on a day.</summary>
    public IReadOnlyList<TimeOnly> Starts(DateOnly on) =>
        settings.Find<IReadOnlyList<TimeOnly>>("certification.slot-starts", on) is { Succeeded: true } starts ? [.. starts.Value.Order()] : [];

    /// <summary>The examiners whom a batch may ask.</summary>
    public Task<IReadOnlyList<BodyExaminer>> Examiners(AssessmentBatch batch, CancellationToken cancel = default) =>
        bodies.Examiners(batch.BodyId, batch.ExamFrom, batch.ExamTo, cancel);

    private async Task<Outcome<PlanInput>> Input(IReadOnlyList<AssessmentBatch> batches, CancellationToken cancel)
    {
        var (body, from, to) = (batches[0].BodyId, batches.Min(b => b.ExamFrom), batches.Max(b => b.ExamTo));
        var numbers = Numbers(from, to);
        if (!numbers.Succeeded)
        {
            return numbers.Problem;
        }

        Guid[] ids = [.. batches.Select(b => b.Id)];
        return new PlanInput(
            batches, await standards.ByIds(batches.SelectMany(b => b.Tracks).Select(t => t.EditionId), cancel), await sittings.Candidates(ids, cancel),
            await bodies.Examiners(body, from, to, cancel), numbers.Value, await sittings.Taken(body, ids, from, to, cancel),
            await standing.Of(ids, cancel), clock.GetUtcNow())
        {
            Scored = await standing.Scored(ids, cancel),
        };
    }

    private Outcome<PlanNumbers> Numbers(DateOnly from, DateOnly to)
    {
        var starts = settings.Find<IReadOnlyList<TimeOnly>>("certification.slot-starts", from);
        var minutes = settings.Find<int>("certification.slot-minutes", from);
        if ((starts.Problem ?? minutes.Problem) is { } missing)
        {
            return missing;
        }

        var day = ExamDay.Of(starts.Value!, minutes.Value);
        return day.Succeeded ? Dated(day.Value, from, to) : day.Problem;
    }

    // A set of rules for the first day, and one for each day on which a number changes.
    private Outcome<PlanNumbers> Dated(ExamDay day, DateOnly from, DateOnly to)
    {
        List<RuleSet> rules = [];
        for (var date = from; date <= to; date = date.AddDays(1))
        {
            var reading = new SettingsOfDay(settings, date);
            var set = RulesOn(reading, day);
            if (reading.Missing is { } missing)
            {
                return missing;
            }

            if (rules.Count == 0 || rules[^1] with { From = date } != set)
            {
                rules.Add(set);
            }
        }

        return new PlanNumbers(
            day, rules, settings.Get<int>("certification.seats-per-room", from), settings.Get<bool>("certification.theory-first", from),
            settings.Get<int>("certification.site-travel-minutes", from));
    }

    private static RuleSet RulesOn(SettingsOfDay on, ExamDay day)
    {
        var group = Math.Max(1, on.Number("certification.candidates-per-review"));
        return RuleSet.Standard(on.Date) with
        {
            InvigilatorsMin = on.Number("certification.invigilators-per-room"),
            CandidatesPerInvigilator = on.Number("certification.candidates-per-invigilator"),
            PanelMin = on.Number("certification.practice-examiners"),
            ReviewPanelMin = on.Number("certification.panel-reviewers"),
            ReviewMinutes = day.Pattern.SlotMinutes / group,
            ReviewGroup = group,
            SeniorLevelMax = on.Levels("certification.examiner-levels", Examiner).DefaultIfEmpty(1).Min() - 1,
            ChangedOneIn = on.Number("certification.panel-changed-one-in"),
            ConsecutiveSessionsMax = on.Number("certification.consecutive-sessions"),
            MinutesPerDayMax = on.Number("certification.staff-minutes-per-day"),
            DaysMax = AssessmentBatch.MostDays,
            ConsecutiveDaysMax = on.Number("certification.staff-consecutive-days"),
            SupervisorsMin = on.Number("certification.supervisors-per-day"),
            ExtraTimePercent = on.Number("certification.extra-time-percent"),
            EmployerWithdraws = false,
            PlanLeadDays = 0,
            TicketLeadDays = Math.Max(1, on.Number(TicketLeadKey)),
            LateFrom = day.Pattern.Starts[^1],
        };
    }
}
