using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Problem;
using TalentHub.Scheduling.Vebs.Staffing;

namespace TalentHub.Scheduling.Vebs;

/// <summary>
/// What the finished plan of a site, or of several planned together, costs, so that two can be compared. What is the same in each is left out: the fewest sessions of a group, and candidates who
/// live elsewhere. Left out too, though it may differ: how even the days on duty are, which takes the people of all sites together, and who is not where the
/// published plan has them. Days of supervision cost nothing by themselves.
/// </summary>
internal sealed class SiteCost(VebsProblem problem, SitePlan site)
{
    private readonly Weights _weights = problem.Instance.Weights;

    internal long Total()
    {
        var sessions = site.Duties.Where(duty => duty.Session is { Time: >= 0 }).ToList();
        var sittings = site.Duties.Where(duty => duty.Sitting is not null).ToList();
        var ways = site.Frame.Units.SelectMany(unit => unit.Trips).Distinct().Sum(trip => (long)trip.Cost);
        return ((long)_weights.SiteDay * site.Duties.Select(duty => (duty.Site, duty.Day)).Distinct().Count())
            + ((long)_weights.PracticeSession * sessions.Count(duty => duty.Session!.Part == ExamPart.Practice)) + ((long)_weights.RoomSession * sittings.Count)
            + ((long)_weights.AssessorDay * Days(sessions).Count())
            + ((long)_weights.Travel * Away(sessions).Count()) + ((long)_weights.InvigilatorDay * Days(sittings).Count())
            + ((long)_weights.GroupSplit * Groups(sessions, sittings)) + ways + ((long)_weights.Changeover * Changeovers(sessions)) + (_weights.LateSlot * site.Duties.Sum(Late));
    }

    private static IEnumerable<(Staff Person, int Day)> Days(List<Duty> duties) =>
        duties.SelectMany(duty => duty.Seats.OfType<Staff>().Select(person => (person, duty.Day))).Distinct();

    private static IEnumerable<(Staff Person, int Day)> Away(List<Duty> duties) =>
        duties.SelectMany(duty => duty.Seats.OfType<Staff>().Where(person => person.Home != duty.Site).Select(person => (person, duty.Day))).Distinct();

    // Sessions in which the groups of the employers are.
    private static int Groups(List<Duty> sessions, List<Duty> sittings) =>
        sessions.SelectMany(duty => duty.Session!.Members.Select(member => (duty, member, duty.Session.Part)))
            .Concat(sittings.SelectMany(duty => duty.Sitting!.Members.Select(member => (duty, member, Part: ExamPart.Theory))))
            .Where(seat => seat.member.Employer >= 0).Select(seat => (seat.duty, seat.member.Employer, seat.member.Track, seat.Part)).Distinct().Count();

    private static int Changeovers(List<Duty> sessions) => sessions.Where(duty => duty.Session!.Part == ExamPart.Practice)
        .GroupBy(duty => (duty.Session!.Place, duty.Day)).Sum(day =>
        {
            var tracks = day.OrderBy(duty => duty.Session!.Time).Select(duty => duty.Session!.Track).ToList();
            return tracks.Zip(tracks.Skip(1)).Count(pair => pair.First != pair.Second);
        });

    private long Late(Duty duty)
    {
        var (time, minutes) = duty.Session is { } session ? (session.Time, session.Minutes[duty.Day]) : (duty.Sitting!.Time, duty.Sitting.Minutes);
        return problem.Grid.LateSlots(time % problem.Grid.Starts, problem.Grid.TicksOf(minutes), problem.Rules[duty.Day].LateFrom);
    }
}
