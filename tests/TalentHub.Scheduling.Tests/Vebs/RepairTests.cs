using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>Published assignments stay unless they must move, and those that move are listed.</summary>
public sealed class RepairTests
{
    private static readonly PlantedInstance Planted = PlantedInstance.Make(new(400, 5));
    private static readonly VebsInstance Instance = Planted.Instance;
    private static readonly VebsPlan Published = VebsSolver.Solve(Instance, new(1, 200));

    private static readonly Dictionary<string, (VebsInstance Now, int MostMoved)> Events = new(StringComparer.Ordinal)
    {
        ["nothing happens"] = (Instance, 0),
        ["the busiest examiner falls ill"] = (Instance with
        {
            People = [.. Instance.People.Select(p => p.Id == Busiest ? p with { Away = [.. Instance.Dates.Select(date => new Closure(date))] } : p)],
        }, 8),
        ["a workshop is lost"] = (Instance with { Workshops = [.. Instance.Workshops.Where(w => w.Id != Quietest)] }, In(Quietest)),
        ["a room is lost"] = (Instance with { Rooms = [.. Instance.Rooms.Where(room => room.Id != Emptiest)] }, Sitting(Emptiest)),
        ["twenty candidates arrive late"] = (Instance with
        {
            Candidates = [.. Instance.Candidates, .. Instance.Candidates.Take(20).Select(c => c with { Id = "late " + c.Id })],
        }, 0),
        ["a day is cancelled"] = (Instance with { Dates = [.. Instance.Dates.Skip(1)] }, int.MaxValue),
    };

    public static TheoryData<string> EveryEvent => [.. Events.Keys];

    private static string Busiest => Published.Practice.SelectMany(s => s.Panel).GroupBy(id => id).MaxBy(g => g.Count())!.Key;

    private static string Quietest => Published.Practice.GroupBy(s => s.Workshop).MinBy(g => g.Count())!.Key;

    private static string Emptiest => Instance.Rooms.MinBy(room => Sitting(room.Id))!.Id;

    [Theory, MemberData(nameof(EveryEvent))]
    public void What_can_stay_stays_and_what_moves_is_listed(string happens)
    {
        var (now, most) = Events[happens];
        now = now with { Published = [.. VebsRepair.Bookings(Published)] };

        var repaired = VebsRepair.Repair(now, Published, 1);

        var report = new PlantedInstance(now, repaired.Plan).Evaluate();
        Assert.True(report.Feasible, string.Join('\n', report.Examples));
        Assert.Equal(report.Components.Single(c => c.Name == "perturbation").Value, repaired.Moved.Select(m => m.Old.Candidate).Distinct().Count());
        Assert.True(repaired.Moved.Count <= most, $"{repaired.Moved.Count} moved: " + string.Join(", ", repaired.Moved.CountBy(m => m.Why)));
        Assert.Subset(repaired.Moved.Select(m => m.Old.Candidate).ToHashSet(), repaired.Plan.Unscheduled.Select(u => u.Candidate).ToHashSet());
    }

    [Fact]
    public void A_late_candidate_joins_a_session_with_a_station_left()
    {
        var open = Published.Practice.First(session => session.Candidates.Count < Stations(session));
        var late = Instance.Candidates.Single(candidate => candidate.Id == open.Candidates[0]) with { Id = "late", Parts = [ExamPart.Practice], Away = [] };

        var repaired = VebsRepair.Repair(Instance with { Candidates = [.. Instance.Candidates, late] }, Published, 1);

        Assert.Empty(repaired.Moved);
        var joined = Assert.Single(repaired.Plan.Practice, session => session.Candidates.Contains("late"));
        var before = Assert.Single(Published.Practice, session => session.Workshop == joined.Workshop && session.Date == joined.Date && session.Start == joined.Start);
        Assert.Equal(before.Panel.Order(), joined.Panel.Order());
    }

    private static int Stations(PracticeSession session) => Instance.Workshops.Single(workshop => workshop.Id == session.Workshop)
        .Stations[Instance.Tracks.Single(track => track.Id == session.Track).StationType];

    private static int Sitting(string room) => VebsRepair.Bookings(Published).Count(booking => booking.Place == room);

    private static int In(string workshop) => Published.Practice.Where(s => s.Workshop == workshop).Sum(s => s.Candidates.Count);
}
