using CsCheck;
using TalentHub.Scheduling.Checking;
using TalentHub.Scheduling.Model;
using TalentHub.Scheduling.Planning;

namespace TalentHub.Scheduling.Tests;

public sealed class PlannerTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(200)]
    public void A_batch_with_room_to_spare_is_placed_whole_and_passes_the_check(int candidates)
    {
        var input = Given.Batch(candidates);
        var plan = Planner.Solve(input, TestContext.Current.CancellationToken);
        Assert.Empty(plan.Unplaced);
        Assert.Empty(PlanChecker.Violations(input, plan));
    }

    [Fact]
    public void Any_batch_gets_a_sound_plan_with_every_part_placed_or_listed()
    {
        var inputs = from candidates in Gen.Int[0, 150]
                     from people in Gen.Int[0, 14]
                     from days in Gen.Int[1, 6]
                     from seed in Gen.Int[1, 1000]
                     select Given.Batch(candidates, people, days, seed);
        inputs.Sample(input => Assert.Empty(PlanChecker.Violations(input, Planner.Solve(input))), iter: 200);
    }

    [Fact]
    public void The_same_input_gives_the_same_plan()
    {
        var input = Given.Batch(90);
        Assert.Equal(Flat(Planner.Solve(input, TestContext.Current.CancellationToken)), Flat(Planner.Solve(input, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Without_a_workshop_practice_is_listed_with_that_reason()
    {
        var input = Given.Batch(10);
        input = input with { Rooms = [.. input.Rooms.Where(r => r.Kind != RoomKind.Practice)] };
        var plan = Planner.Solve(input, TestContext.Current.CancellationToken);
        Assert.All(plan.Unplaced.Where(u => u.Part == Part.Practice), u => Assert.Equal(UnplacedReason.NoRoom, u.Reason));
        Assert.Equal(10, plan.Unplaced.Count(u => u.Part == Part.Practice));
        Assert.Empty(PlanChecker.Violations(input, plan));
    }

    [Fact]
    public void With_two_assessors_nobody_can_judge()
    {
        var input = Given.Batch(10);
        input = input with { People = [.. input.People.Where(p => p.Senior).Skip(2).Take(2)] };
        var reasons = Planner.Solve(input, TestContext.Current.CancellationToken).Unplaced.Where(u => u.Part == Part.Practice).Select(u => u.Reason);
        Assert.Equal([UnplacedReason.NoQualifiedStaff], reasons.Distinct());
    }

    [Fact]
    public void Who_is_taught_by_too_many_assessors_is_listed_as_a_conflict_of_interest()
    {
        var input = Given.Batch(1);
        var taught = new HashSet<string> { input.Candidates[0].Group! };
        input = input with { People = [.. input.People.Select((p, i) => p with { TaughtGroups = i < 10 ? taught : new HashSet<string>() })] };
        var practice = Assert.Single(Planner.Solve(input, TestContext.Current.CancellationToken).Unplaced, u => u.Part == Part.Practice);
        Assert.Equal(UnplacedReason.ConflictOfInterest, practice.Reason);
    }

    [Fact]
    public void One_day_is_not_enough_for_two_hundred()
    {
        var input = Given.Batch(200, days: 1);
        var plan = Planner.Solve(input, TestContext.Current.CancellationToken);
        Assert.Contains(plan.Unplaced, u => u.Reason == UnplacedReason.NoTimeLeft);
        Assert.Empty(PlanChecker.Violations(input, plan));
    }

    private static IEnumerable<string> Flat(Plan plan) =>
        plan.Sittings.Select(s => $"{s.Part} {s.Room} {s.FirstSlot} {string.Join(',', s.Candidates)} {string.Join(',', s.Staff)}");
}
