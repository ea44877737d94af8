using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Exact;

/// <summary>A session of a plan, which stays where it is; minutes without the break.</summary>
internal sealed record FixedSession(
    ExamPart Part, string Place, int Day, int Start, int From, int Until, IReadOnlyList<Examinee> Candidates, IReadOnlyList<string> Staff)
{
    /// <summary>The clock time at which it is over.</summary>
    internal int Ends(DayPattern day)
    {
        var (left, end) = (Until, 0);
        foreach (var half in day.Halves)
        {
            end = left > 0 ? half.From + Math.Min(left, half.Until - half.From) : end;
            left -= half.Until - half.From;
        }

        return end;
    }

    internal static List<FixedSession> Of(VebsInstance instance, VebsPlan plan)
    {
        var (clock, candidates) = (new Clock(instance), instance.Candidates.ToDictionary(candidate => candidate.Id));
        FixedSession Made(ExamPart part, string place, DateOnly date, int start, int minutes, IReadOnlyList<string> ids, IReadOnlyList<string> staff) => new(
            part, place, instance.Dates.ToList().IndexOf(date), start, clock.Working(start), clock.Working(start) + minutes, [.. ids.Select(id => candidates[id])], staff);
        int Review(DateOnly date) => instance.RulesOn(date).ReviewMinutes * instance.RulesOn(date).ReviewGroup;
        return
        [
            .. plan.Theory.Select(s => Made(ExamPart.Theory, s.Room, s.Date, s.Start, s.Minutes, s.Candidates, s.Invigilators)),
            .. plan.Practice.Select(s => Made(
                ExamPart.Practice, s.Workshop, s.Date, s.Start, instance.Tracks.Single(t => t.Id == s.Track).PracticeMinutes, s.Candidates, s.Panel)),
            .. plan.Reviews.Select(s => Made(ExamPart.Review, s.Room, s.Date, s.Start, Review(s.Date), s.Candidates, s.Panel)),
        ];
    }
}
