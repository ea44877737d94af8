using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;
using TalentHub.Scheduling.Vebs.Seating;
using TalentHub.Scheduling.Vebs.Staffing;

namespace TalentHub.Scheduling.Vebs;

/// <summary>Writes what the sites decided as a plan, in the order of time.</summary>
internal sealed class PlanWriter(VebsProblem problem, IReadOnlyList<SitePlan> sites, Supervisors supervisors)
{
    private readonly List<TheorySitting> _theory = [];
    private readonly List<PracticeSession> _practice = [];
    private readonly List<ReviewSession> _reviews = [];
    private readonly List<Unscheduled> _unscheduled = [];

    internal VebsPlan Write()
    {
        foreach (var site in sites)
        {
            Write(site);
        }

        return new(
            VebsPlan.CurrentFormat, problem.Instance.Name, [.. _theory.OrderBy(s => (s.Date, s.Start)).ThenBy(s => s.Room, StringComparer.Ordinal)],
            [.. _practice.OrderBy(s => (s.Date, s.Start)).ThenBy(s => s.Workshop, StringComparer.Ordinal)],
            [.. _reviews.OrderBy(s => (s.Date, s.Start)).ThenBy(s => s.Room, StringComparer.Ordinal)], Supervision(),
            [.. _unscheduled.OrderBy(u => u.Candidate, StringComparer.Ordinal).ThenBy(u => u.Part)]);
    }

    private void Write(SitePlan site)
    {
        foreach (var duty in site.Duties)
        {
            if (duty.Session is { Time: >= 0 } session)
            {
                Session(session, duty, site.Seating);
            }
            else if (duty.Sitting is { } sitting)
            {
                _theory.Add(new(sitting.Room.Id, Date(sitting.Time), Clock(sitting.Time), sitting.Minutes, Ids(sitting.Members), Ids(duty.Seats)));
            }
        }

        foreach (var unit in site.Frame.Units.Where(unit => unit.Time < 0))
        {
            List(unit, Reasons.Of(unit, site.Frame, site.Board));
        }
    }

    private void Session(Unit session, Duty duty, RoomSeating seating)
    {
        var panel = Ids(duty.Seats);
        var leader = (duty.Seats.FirstOrDefault(person => person!.Senior) ?? duty.Seats[0])!.Source.Id;
        if (session.Part == ExamPart.Practice)
        {
            _practice.Add(new(session.Place!.Id, problem.Track(session.Track).Id, Date(session.Time), Clock(session.Time), Ids(session.Members), panel, leader));
        }
        else
        {
            _reviews.Add(new(seating.ReviewRooms[session].Id, Date(session.Time), Clock(session.Time), Ids(session.Members), panel, leader));
        }
    }

    private List<Supervision> Supervision()
    {
        var open = _theory.Select(s => (s.Room, s.Date)).Concat(_practice.Select(s => (s.Workshop, s.Date))).Concat(_reviews.Select(s => (s.Room, s.Date))).Distinct();
        var siteOf = problem.Rooms.Concat(problem.Workshops).ToDictionary(place => place.Id, place => place.Site);
        var days = open.Select(place => (Site: siteOf[place.Item1], place.Date)).ToHashSet();
        return [.. supervisors.Of.Where(s => s.Value.Count > 0 && days.Contains((s.Key.Site, problem.Instance.Dates[s.Key.Day]))).OrderBy(s => s.Key)
            .Select(s => new Supervision(problem.Instance.Sites[s.Key.Site].Id, problem.Instance.Dates[s.Key.Day], Ids(s.Value)))];
    }

    // Who only filled a pinned session up had nothing that was published.
    private void List(Unit unit, UnscheduledReason reason) => _unscheduled.AddRange(unit.Members.Select(member => new Unscheduled(
        member.Source.Id, unit.Part, reason == UnscheduledReason.PinImpossible && !problem.Pins.ContainsKey((member.Number, unit.Part)) ? UnscheduledReason.PlacesFull : reason)));

    private DateOnly Date(int time) => problem.Instance.Dates[time / problem.Grid.Starts];

    private int Clock(int time) => problem.Grid.Clock(time % problem.Grid.Starts);

    private static List<string> Ids(IEnumerable<Member> members) => [.. members.Select(member => member.Source.Id)];

    private static List<string> Ids(IEnumerable<Staff?> people) => [.. people.OfType<Staff>().Select(person => person.Source.Id)];
}
