using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>One day of four slots, on which a room of two is lost: who sat there may be able to come at one time only, and others must make way.</summary>
public sealed class RoomLostTests
{
    private static readonly DateOnly Day = new(2024, 1, 15);
    private static readonly int[] Slots = [510, 630, 810, 930];
    private static readonly ExamTrack Paper = new("paper", "lamps", 2, 120, Computer: false, 120, "F", new Dictionary<string, int>(), 5, TheoryFirst: false);
    private static readonly ExamTrack Screen = Paper with { Id = "screen", Computer = true };
    private readonly Dictionary<string, TheoryRoom> _rooms = [];
    private readonly List<Examinee> _candidates = [];
    private readonly List<TheorySitting> _theory = [];
    private readonly List<ReviewSession> _reviews = [];

    [Fact]
    public void Others_make_way_one_after_the_other_until_a_seat_is_free()
    {
        Room("A", seats: 2, computers: 0);
        Room("lost", seats: 2, computers: 0);
        Sit("lost", 0, Candidate("X", Paper, 0));
        Sit("A", 0, Candidate("Y1", Paper, 0, 1), Candidate("Y2", Paper, 0, 1));
        Sit("A", 1, Candidate("Z1", Paper, 1, 2), Candidate("Z2", Paper, 1, 2));

        var repaired = Repair();

        Assert.Empty(repaired.Plan.Unscheduled);
        Assert.Equal(["X", "Y", "Z"], repaired.Moved.Select(moved => moved.Old.Candidate[..1]).Order());
    }

    [Fact]
    public void Who_needs_no_computer_gives_one_up()
    {
        Room("A", seats: 2, computers: 2);
        Room("B", seats: 2, computers: 0);
        Room("lost", seats: 2, computers: 2);
        Sit("lost", 0, Candidate("X", Screen, 0));
        Sit("A", 0, Candidate("Y1", Paper, 0), Candidate("Y2", Paper, 0));

        var repaired = Repair();

        Assert.Empty(repaired.Plan.Unscheduled);
        Assert.Equal(2, repaired.Moved.Count);
    }

    [Fact]
    public void Few_who_sit_longer_leave_the_larger_room()
    {
        Room("A", seats: 6, computers: 0);
        Room("B", seats: 3, computers: 0);
        Room("lost", seats: 3, computers: 0);
        Sit("A", 0, Candidate("long", Paper, 0, 1) with { ExtraTime = true });
        Sit("B", 0, Candidate("Y1", Paper, 0), Candidate("Y2", Paper, 0), Candidate("Y3", Paper, 0));
        Sit("lost", 0, Candidate("X1", Paper, 0), Candidate("X2", Paper, 0), Candidate("X3", Paper, 0));

        Assert.Empty(Repair().Plan.Unscheduled);
    }

    [Theory]
    [InlineData(1, "R1")]
    [InlineData(2, "X1")]
    [InlineData(4, "X1")]
    public void A_review_whose_tickets_hold_is_given_up_only_for_more_than_three_times_its_candidates(int reviewed, string left)
    {
        Room("A", seats: 6, computers: 0);
        Room("lost", seats: 6, computers: 0);
        Sit("lost", 0, [.. Enumerable.Range(1, 6).Select(n => Candidate($"X{n}", Paper, 0))]);
        _reviews.Add(new("A", Day, Slots[0], [.. Enumerable.Range(1, reviewed).Select(n => Candidate($"R{n}", Paper, 0) with { Parts = [ExamPart.Review] }).Select(Add)], ["P5", "P6", "P7"], "P5"));

        var unscheduled = Repair().Plan.Unscheduled;

        Assert.Equal(left, unscheduled[0].Candidate);
        Assert.All(unscheduled, missing => Assert.Equal(left[0], missing.Candidate[0]));
    }

    private RepairedPlan Repair()
    {
        var plan = new VebsPlan(VebsPlan.CurrentFormat, "rooms", _theory, [], _reviews, [new("S", Day, ["P11"])], []);
        var instance = new VebsInstance(
            VebsInstance.CurrentFormat, "rooms", Day.AddDays(-20), Day.AddDays(-20), [Day], new([new(510, 750), new(810, 1050)], Slots, 120),
            [RuleSet.Standard(Day) with { TicketLeadDays = 0, PlanLeadDays = 0 }], Weights.Standard, [new("S", new Dictionary<string, int>())], [.. _rooms.Values], [], [],
            [Paper, Screen], [], _candidates, [.. Enumerable.Range(1, 11).Select(n => new Officer(
                $"P{n}", [OfficerRole.Senior, OfficerRole.Invigilator, OfficerRole.Supervisor], [new("lamps", [2], DateOnly.MinValue, DateOnly.MaxValue)],
                Employer: null, [], [], "S", []))], [], [.. VebsRepair.Bookings(plan)]);
        var before = new PlantedInstance(instance, plan).Evaluate();
        Assert.True(before is { Feasible: true, Unscheduled: 0 }, string.Join('\n', before.Examples));

        var now = instance with { Rooms = [.. instance.Rooms.Where(room => room.Id != "lost")] };
        var repaired = VebsRepair.Repair(now, plan, 1);
        var report = new PlantedInstance(now, repaired.Plan).Evaluate();
        Assert.True(report.Feasible, string.Join('\n', report.Examples));
        return repaired;
    }

    private void Room(string id, int seats, int computers) => _rooms[id] = new(id, "S", seats, computers, Accessible: true, []);

    private void Sit(string room, int slot, params Examinee[] candidates)
    {
        var first = 1 + (2 * _theory.Count(sitting => sitting.Start == Slots[slot]));
        _theory.Add(new(room, Day, Slots[slot], candidates[0].ExtraTime ? 240 : 120, [.. candidates.Select(Add)], [$"P{first}", $"P{first + 1}"]));
    }

    private string Add(Examinee candidate)
    {
        _candidates.Add(candidate);
        return candidate.Id;
    }

    // Can come in these slots only.
    private static Examinee Candidate(string id, ExamTrack track, params int[] slots) => new(
        id, track.Id, [ExamPart.Theory], Employer: null, Class: null, ["S"], [.. Slots.Where((_, slot) => !slots.Contains(slot)).Select(start => new Closure(Day, start, start + 120))]);
}
