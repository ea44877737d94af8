using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Certification.Domain.Batches;

/// <content>From the draft to the closed list of candidates.</content>
public sealed partial record AssessmentBatch
{
    /// <summary>Own filings enter evaluations of years ago; nobody plans further ahead than a filing lasts.</summary>
    private const int FarthestYears = 10;

    /// <summary>Begins a plan for the actor's own organisation, inside its filing and under editions in force.</summary>
    public Decision<AssessmentBatch> Draft(Guid id, BatchPlan plan, PlanFacts facts, CommandContext context)
    {
        var next = BatchMoves.Table.Check(State, BatchMove.Draft, context.Role);
        return !next.Succeeded ? next.Problem
            : plan.BodyId != context.OrganisationId ? BatchProblem.AnotherOrganisation
            : WrongIn(plan, facts, context.Today) is { } problem ? problem
            : With(plan, facts) with { Id = id, State = next.Value, BodyRole = context.Role };
    }

    /// <summary>The version of the plan.</summary>
    public string PlanVersion() => RecordVersion.Of(Kind, Title, Tracks, ExamFrom, ExamTo, Venues);

    /// <summary>Replaces a plan that is not yet with the bureau.</summary>
    public Decision<AssessmentBatch> Revise(BatchPlan plan, PlanFacts facts, CommandContext context)
    {
        var next = Check(BatchMove.Revise, context);
        return !next.Succeeded ? next.Problem
            : plan.BodyId != BodyId ? BatchProblem.AnotherOrganisation
            : context.Outdated(PlanVersion()) is { } outdated ? outdated
            : WrongIn(plan, facts, context.Today) is { } problem ? problem
            : With(plan, facts) with { State = next.Value };
    }

    /// <summary>
    /// Sends the plan to the bureau; the filing is asked again, because it may have ended since the draft. An examination is planned some working days
    /// ahead; own filings also enter evaluations that were.
    /// </summary>
    public Decision<AssessmentBatch> Submit(PlanFacts facts, CommandContext context) =>
        To(BatchMove.Submit, context) is var move && !move.Accepted ? move
        : Tracks.Select(t => OutsideScope(new(t.OccupationCode, t.Level), facts, ExamFrom, ExamTo)).FirstOrDefault(p => p is not null) is { } problem ? problem
        : Kind == BatchKind.Examination && ExamFrom < facts.Earliest
            ? BatchProblem.TooSoon.With(("from", Day(ExamFrom)), ("today", Day(context.Today)), ("earliest", Day(facts.Earliest)))
        : move;

    /// <summary>The bureau accepts the plan.</summary>
    public Decision<AssessmentBatch> AcceptPlan(CommandContext context) => To(BatchMove.AcceptPlan, context);

    /// <summary>The bureau sends the plan back, with a reason.</summary>
    public Decision<AssessmentBatch> ReturnPlan(CommandContext context) => ToWithReason(BatchMove.ReturnPlan, context);

    /// <summary>Opens registration.</summary>
    public Decision<AssessmentBatch> OpenRegistration(CommandContext context) => To(BatchMove.OpenRegistration, context);

    /// <summary>Enters so many candidates, whose rows are written in the same commit. Who comes after the sittings were arranged has no place yet.</summary>
    public Decision<AssessmentBatch> Register(int count, CommandContext context) =>
        To(BatchMove.Register, context) is { Accepted: true } move
            ? move.Next with
            {
                Candidates = Candidates + count,
                ListVersion = ListVersion + 1,
                Unscheduled = State == BatchState.Arranged ? Unscheduled + count : Unscheduled,
            }
            : To(BatchMove.Register, context);

    /// <summary>Takes one candidate out.</summary>
    public Decision<AssessmentBatch> Withdraw(bool registered, CommandContext context) =>
        To(BatchMove.Withdraw, context) is var move && !move.Accepted ? move
        : !registered ? BatchProblem.CandidateUnknown
        : move.Next with { Candidates = Candidates - 1, ListVersion = ListVersion + 1 };

    /// <summary>Closes the list of candidates.</summary>
    public Decision<AssessmentBatch> CloseRegistration(CommandContext context) =>
        To(BatchMove.CloseRegistration, context) is var move && !move.Accepted ? move
        : Candidates == 0 ? BatchProblem.NoCandidates
        : move;

    /// <summary>Stops the batch before its examination, with a reason.</summary>
    public Decision<AssessmentBatch> Suspend(CommandContext context) => ToWithReason(BatchMove.Suspend, context);

    /// <summary>Takes a stopped batch up again: its dates have passed, so registration and arrangement are gone through anew.</summary>
    public Decision<AssessmentBatch> Resume(CommandContext context) => To(BatchMove.Resume, context);

    /// <summary>Gives the batch up, with a reason.</summary>
    public Decision<AssessmentBatch> Cancel(CommandContext context) => ToWithReason(BatchMove.Cancel, context);

    private AssessmentBatch With(BatchPlan plan, PlanFacts facts) => this with
    {
        Kind = plan.Kind,
        BodyId = plan.BodyId,
        BodyName = facts.BodyName,
        Title = plan.Title.Trim(),
        Tracks = [.. plan.Tracks.Select(t => new BatchTrack(t.OccupationCode, t.Level, EditionOf(t, facts)!.Id))],
        ExamFrom = plan.ExamFrom,
        ExamTo = plan.ExamTo,
        Venues = plan.Venues,
    };

    private static Problem? WrongIn(BatchPlan plan, PlanFacts facts, DateOnly today) =>
        string.IsNullOrWhiteSpace(plan.Title) ? BatchProblem.TitleMissing
        : FreeText.Wrong(plan.Title, LongestTitle) is { } unfit ? unfit.In("title")
        : WrongTrack(plan, facts) is { } unknown ? unknown
        : WrongDays(plan, today) is { } far ? far
        : WrongVenue(plan) is { } venue ? venue
        : FirstOf(plan.Tracks, track => OutsideScope(track, facts, plan.ExamFrom, plan.ExamTo)) is { } outside ? outside
        : FirstOf(plan.Tracks, track => WithoutStandard(track, plan, facts)
            ? BatchProblem.NoStandard.With(("occupation", track.OccupationCode), ("level", track.Level), ("from", Day(plan.ExamFrom)))
            : null);

    private static Problem? WrongTrack(BatchPlan plan, PlanFacts facts) =>
        plan.Tracks.Count == 0 ? BatchProblem.TracksWrong
        : FirstOf(plan.Tracks, track => track.OccupationCode == facts.UnknownOccupation ? OccupationProblem.Of(track.OccupationCode).In("occupationCode") : null)
            is { } unknown ? unknown
        : plan.Tracks.Index().FirstOrDefault(track => plan.Tracks.Take(track.Index).Contains(track.Item)) is { Item: not null, Index: var twice }
            ? BatchProblem.TracksWrong.With().In($"tracks[{twice}]")
        : (Problem?)null;

    private static Problem? WrongDays(BatchPlan plan, DateOnly today) =>
        EnteredDay.Wrong(plan.ExamFrom, today, FarthestYears, FarthestYears) is { } first ? first.In("examFrom")
        : EnteredDay.Wrong(plan.ExamTo, today, FarthestYears, FarthestYears) is { } last ? last.In("examTo")
        : plan.ExamTo < plan.ExamFrom ? BatchProblem.DatesWrong.With(("from", Day(plan.ExamFrom)), ("to", Day(plan.ExamTo)))
        : plan.ExamTo.DayNumber - plan.ExamFrom.DayNumber >= MostDays
            ? BatchProblem.TooLong.With(("days", plan.ExamTo.DayNumber - plan.ExamFrom.DayNumber + 1))
        : (Problem?)null;

    private static Problem? WrongVenue(BatchPlan plan)
    {
        for (var i = 0; i < plan.Venues.Count; i++)
        {
            var venue = plan.Venues[i];
            var wrong =
                FreeText.Wrong(venue.Site, FreeText.LongestName) is { } site ? site.In("site")
                : FreeText.Wrong(venue.Room, FreeText.LongestName) is { } room ? room.In("room")
                : WrongPart(venue, plan.Venues.Take(i)) is { } part ? BatchProblem.VenuesWrong.With().In(part)
                : venue.OccupationCode is { } code && !plan.Tracks.Any(t => t.OccupationCode == code)
                    ? BatchProblem.VenueOccupation.With(("room", venue.Room), ("occupation", code)).In("occupationCode")
                : null;
            if (wrong is not null)
            {
                return wrong.Below($"venues[{i}]");
            }
        }

        return plan.Kind == BatchKind.Examination
            && !(plan.Venues.Any(v => v.Kind == VenueKind.TheoryRoom) && plan.Venues.Any(v => v.Kind == VenueKind.Workshop))
                ? BatchProblem.VenuesWrong
                : (Problem?)null;
    }

    private static string? WrongPart(Venue venue, IEnumerable<Venue> earlier) =>
        string.IsNullOrWhiteSpace(venue.Site) ? "site"
        : string.IsNullOrWhiteSpace(venue.Room) || earlier.Any(other => other.Room == venue.Room) ? "room"
        : venue.Places is < 1 or > MostPlaces ? "places"
        : null;

    /// <summary>The first track's problem, placed at the track.</summary>
    private static Problem? FirstOf(IReadOnlyList<TrackPlan> tracks, Func<TrackPlan, Problem?> wrong) => tracks
        .Select((track, i) => wrong(track) is not { } problem ? null : problem.Field is null ? problem.In($"tracks[{i}]") : problem.Below($"tracks[{i}]"))
        .FirstOrDefault(problem => problem is not null);

    private static Problem? OutsideScope(TrackPlan track, PlanFacts facts, DateOnly from, DateOnly to) =>
        facts.Scope.Any(s => s.OccupationCode == track.OccupationCode && s.Level == track.Level && s.From <= from && to <= s.To)
            ? null
            : BatchProblem.OutsideScope.With(
                ("occupation", track.OccupationCode), ("level", track.Level), ("from", Day(from)), ("to", Day(to)));

    private static bool WithoutStandard(TrackPlan track, BatchPlan plan, PlanFacts facts) =>
        EditionOf(track, facts) is not { } edition
        || edition.SubjectsOf(track.Level, plan.Kind == BatchKind.OwnFiling ? AssessmentMethod.Evaluation : AssessmentMethod.Examination).Count == 0;

    private static StandardEdition? EditionOf(TrackPlan track, PlanFacts facts) =>
        facts.Editions.FirstOrDefault(e => e.OccupationCode == track.OccupationCode);

    private static string Day(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
