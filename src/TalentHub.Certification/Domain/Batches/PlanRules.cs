using System.Globalization;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Certification.Domain.Batches;

/// <summary>What a plan is held against. Everything that is wrong is found at once, each at its member, so that a plan is corrected in one go.</summary>
public static class PlanRules
{
    /// <summary>Own filings enter evaluations of years ago; nobody plans further ahead than a filing lasts.</summary>
    internal const int FarthestYears = 10;

    private const int MostPlaces = 500;

    /// <summary>Everything that is wrong with a plan, in the order of its members.</summary>
    public static IEnumerable<Problem> Wrong(BatchPlan plan, PlanFacts facts, DateOnly today)
    {
        Problem[] days = [.. WrongDays(plan, today)];
        Problem[] tracks = [.. WrongTracks(plan, facts)];
        return
        [
            .. WrongTitle(plan), .. days, .. tracks, .. WrongVenues(plan),
            .. days.Length + tracks.Length > 0 ? [] : plan.Tracks.Index().Select(track => Uncovered(track.Item, plan, facts)?.In($"tracks[{track.Index}]")).OfType<Problem>(),
        ];
    }

    /// <summary>Why a filing does not cover an occupation and level on all days; null when it does.</summary>
    public static Problem? OutsideScope(TrackPlan track, PlanFacts facts, DateOnly from, DateOnly to) =>
        facts.Scope.Any(s => s.OccupationCode == track.OccupationCode && s.Level == track.Level && s.From <= from && to <= s.To)
            ? null
            : BatchProblem.OutsideScope.With(("occupation", track.OccupationCode), ("level", track.Level), ("from", Day(from)), ("to", Day(to)));

    private static IEnumerable<Problem> WrongTitle(BatchPlan plan) =>
        string.IsNullOrWhiteSpace(plan.Title) ? [BatchProblem.TitleMissing]
        : FreeText.Wrong(plan.Title, FreeText.LongestName) is { } unfit ? [unfit.In("title")]
        : [];

    private static IEnumerable<Problem> WrongDays(BatchPlan plan, DateOnly today)
    {
        var first = EnteredDay.Wrong(plan.ExamFrom, today, FarthestYears, FarthestYears)?.In("examFrom");
        var last = EnteredDay.Wrong(plan.ExamTo, today, FarthestYears, FarthestYears)?.In("examTo");
        return (first ?? last) is not null ? new[] { first, last }.OfType<Problem>()
            : plan.ExamTo < plan.ExamFrom ? [BatchProblem.DatesWrong.With(("from", Day(plan.ExamFrom)), ("to", Day(plan.ExamTo)))]
            : plan.ExamTo.DayNumber - plan.ExamFrom.DayNumber >= AssessmentBatch.MostDays
                ? [BatchProblem.TooLong.With(("days", plan.ExamTo.DayNumber - plan.ExamFrom.DayNumber + 1))]
            : [];
    }

    private static IEnumerable<Problem> WrongTracks(BatchPlan plan, PlanFacts facts) =>
        plan.Tracks.Count == 0 ? [BatchProblem.TracksMissing]
        : plan.Tracks.Index().Select(track =>
            track.Item.OccupationCode == facts.UnknownOccupation ? OccupationProblem.Of(track.Item.OccupationCode).In($"tracks[{track.Index}].occupationCode")
            : plan.Tracks.Take(track.Index).Contains(track.Item)
                ? BatchProblem.TrackTwice.With(("occupation", track.Item.OccupationCode), ("level", track.Item.Level)).In($"tracks[{track.Index}]")
            : null).OfType<Problem>();

    private static IEnumerable<Problem> WrongVenues(BatchPlan plan)
    {
        var wrong = plan.Venues.Index().SelectMany(v => WrongIn(v.Item, plan, plan.Venues.Take(v.Index)).Select(problem => problem.Below($"venues[{v.Index}]")));
        return plan.Kind != BatchKind.Examination ? wrong
            : [.. wrong, .. Missing(plan, VenueKind.TheoryRoom, BatchProblem.NoTheoryRoom), .. Missing(plan, VenueKind.Workshop, BatchProblem.NoWorkshop)];
    }

    private static IEnumerable<Problem> Missing(BatchPlan plan, VenueKind kind, ProblemType problem) => plan.Venues.Any(v => v.Kind == kind) ? [] : [problem];

    private static IEnumerable<Problem> WrongIn(Venue venue, BatchPlan plan, IEnumerable<Venue> earlier)
    {
        if (WrongName(venue.Site)?.In("site") is { } site)
        {
            yield return site;
        }

        if (WrongName(venue.Room)?.In("room") is { } room)
        {
            yield return room;
        }
        else if (earlier.Any(other => other.Site.Trim() == venue.Site.Trim() && other.Room.Trim() == venue.Room.Trim()))
        {
            yield return BatchProblem.VenueTwice.With(("site", venue.Site.Trim()), ("room", venue.Room.Trim())).In("room");
        }

        if (venue.Places is < 1 or > MostPlaces)
        {
            yield return BatchProblem.PlacesWrong.With(("most", MostPlaces)).In("places");
        }

        if (venue.OccupationCode is { } code && !plan.Tracks.Any(t => t.OccupationCode == code))
        {
            yield return BatchProblem.VenueOccupation.With(("room", venue.Room), ("occupation", code)).In("occupationCode");
        }
    }

    private static Problem? WrongName(string name) =>
        string.IsNullOrWhiteSpace(name) ? BatchProblem.VenueUnnamed : FreeText.Wrong(name, FreeText.LongestName);

    private static Problem? Uncovered(TrackPlan track, BatchPlan plan, PlanFacts facts) =>
        OutsideScope(track, facts, plan.ExamFrom, plan.ExamTo)
        ?? (HasStandard(track, plan, facts) ? null
            : BatchProblem.NoStandard.With(("occupation", track.OccupationCode), ("level", track.Level), ("from", Day(plan.ExamFrom))));

    private static bool HasStandard(TrackPlan track, BatchPlan plan, PlanFacts facts) =>
        facts.Editions.FirstOrDefault(e => e.OccupationCode == track.OccupationCode) is { } edition
        && edition.SubjectsOf(track.Level, plan.Kind == BatchKind.OwnFiling ? AssessmentMethod.Evaluation : AssessmentMethod.Examination).Count > 0;

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
