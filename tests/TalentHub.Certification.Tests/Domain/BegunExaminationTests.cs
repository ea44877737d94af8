using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Certification.Tests.Domain;

/// <summary>What is decided about the plan of an examination that has begun.</summary>
public sealed class BegunExaminationTests
{
    private static readonly DateOnly Today = Given.ExamDay;
    private static readonly DateOnly Tomorrow = Given.ExamDay.AddDays(1);
    private static readonly DateOnly Last = Given.ExamDay.AddDays(4);

    private static CommandContext Body => Given.By(Role.Enterprise, "病假");

    private static AssessmentBatch Begun => Given.Batch(BatchState.Marking) with { ListVersion = 3 };

    [Theory]
    [InlineData(-1, 2, "closure.day-begun")]
    [InlineData(0, 0, "closure.day-begun")]
    [InlineData(0, 4, "closure.day-begun")]
    [InlineData(1, 4, null)]
    [InlineData(5, 5, "closure.outside-days")]
    public void What_happened_is_recorded_from_tomorrow_on(int from, int to, string? code) => Assert.Equal(code, Begun.RecordClosure(
        Guid.NewGuid(), new(ClosureKind.PersonAbsent, Today.AddDays(from), Today.AddDays(to), Guid.NewGuid()), known: true, Body).Problem?.Code);

    [Theory]
    [InlineData(null, "batch.arrangement-overtaken")]
    [InlineData(0, "batch.arrangement-overtaken")]
    [InlineData(1, null)]
    [InlineData(2, null)]
    public void Only_a_plan_is_taken_that_leaves_every_day_up_to_today_as_it_is(int? from, string? code) => Assert.Equal(
        code, Begun.Arrange(Given.Found(3, from: from is { } days ? Today.AddDays(days) : null), Given.By(Role.System)).Problem?.Code);

    [Fact]
    public void A_plan_handed_over_a_day_later_is_not_taken()
    {
        var found = Given.Found(3, from: Tomorrow);
        var later = Given.By(Role.System) with { At = Given.By(Role.System).At.AddDays(1) };

        Assert.Equal("batch.arrangement-overtaken", Begun.Arrange(found, later).Problem?.Code);
    }

    [Theory]
    [InlineData(BatchState.Arranged)]
    [InlineData(BatchState.Marking)]
    public void A_change_by_hand_may_leave_what_is_amiss_already_but_makes_nothing_worse(BatchState state)
    {
        var open = Begun with
        {
            State = state,
            Closures = [Given.Closure() with { From = Tomorrow, To = Tomorrow }],
        };
        PlanTrial amiss = new(Given.Judged("H14"), Given.Judged("H14")), worse = new(Given.Judged("H14"), Given.Judged("H14", "H14")), mended = new(Given.Judged("H14"), Given.Judged());
        PlanTrial exchanged = new(Given.Judged("H14", "H14"), Given.Judged("H3"));

        var changed = open.ChangePlan(Given.Found(3, violation: "H14"), amiss, Body).Next!;
        Assert.Equal((4, false), (changed.ListVersion, changed.Closures[0].Settled));
        Assert.Equal("sitting.change-breaks", open.ChangePlan(Given.Found(3, violation: "H14"), worse, Body).Problem?.Code);
        Assert.Equal("H3", open.ChangePlan(Given.Found(3, violation: "H3"), exchanged, Body).Problem?.Arguments["rules"]);
        Assert.True(open.ChangePlan(Given.Found(3), mended, Body).Next!.Closures[0].Settled);
    }

    [Fact]
    public void What_holds_only_on_days_that_have_begun_stays_open_after_a_repair_of_the_days_to_come()
    {
        var (today, both) = (Given.Closure(), Given.Closure() with { Id = Guid.NewGuid(), To = Tomorrow });
        var repaired = (Given.Batch(BatchState.Arranged) with { ListVersion = 3, Closures = [today, both] }).Arrange(Given.Found(3, from: Tomorrow), Given.By(Role.System)).Next!;

        Assert.Equal([false, true], repaired.Closures.Select(c => c.Settled));
    }

    [Fact]
    public void On_the_last_day_there_is_nothing_left_to_repair()
    {
        var last = Body with { At = Body.At.AddDays(4) };

        Assert.Equal("closure.last-day-begun", Begun.Repair([], Last, underWay: false, last).Problem?.Code);
        Assert.Equal("closure.day-begun", Begun.RecordClosure(Guid.NewGuid(), new(ClosureKind.DayCancelled, Last, Last), known: false, last).Problem?.Code);
        Assert.True(Begun.Repair([], Last, underWay: false, last with { At = last.At.AddDays(-1) }).Accepted);
    }

    [Theory]
    [InlineData(0, 0, false, "closure.nothing-to-repair")]
    [InlineData(null, 0, false, "closure.nothing-to-repair")]
    [InlineData(1, 0, false, null)]
    [InlineData(0, 2, false, null)]
    [InlineData(0, 0, true, null)]
    public void When_all_are_examined_and_nobody_waits_there_is_nothing_to_repair(int? last, int unplaced, bool recorded, string? code)
    {
        var batch = Begun with { Unscheduled = unplaced, Closures = recorded ? [Given.Closure() with { From = Tomorrow, To = Tomorrow }] : [] };

        Assert.Equal(code, batch.Repair([], last is { } days ? Today.AddDays(days) : null, underWay: false, Body).Problem?.Code);
    }

    [Theory]
    [InlineData(4, "closure.last-day-begun")]
    [InlineData(5, "closure.last-day-begun")]
    public void A_plan_whose_days_are_over_is_neither_repaired_nor_made_anew(int days, string code)
    {
        var (arranged, after) = (Given.Batch(BatchState.Arranged), Body with { At = Body.At.AddDays(days) });

        Assert.Equal(days == 4 ? null : code, arranged.Repair([], Last, underWay: false, after).Problem?.Code);
        Assert.Equal(code, (arranged with { State = BatchState.Marking }).Repair([], Last, underWay: false, after).Problem?.Code);
        Assert.Equal("sitting.days-over", arranged.StartArranging([], underWay: false, ticketsOut: null, confirmed: false, after).Problem?.Code);
    }

    [Fact]
    public void Scores_are_not_sealed_while_a_day_is_to_come_for_which_the_plan_is_not_whole()
    {
        var afterwards = Body with { At = Body.At.AddDays(4) };
        var (unplaced, open) = (Begun with { Unscheduled = 2 }, Begun with { Closures = [Given.Closure() with { From = Tomorrow }] });

        Assert.Equal("batch.unscheduled-yet", unplaced.Seal(new(1, 0, null, null), Body).Problem?.Code);
        Assert.Equal("closure.open", open.Seal(new(1, 0, null, null), Body).Problem?.Code);
        Assert.Equal("batch.scores-missing", unplaced.Seal(new(1, 2, null, null), afterwards).Problem?.Code);
        Assert.All(new[] { unplaced, open }, batch => Assert.True(batch.Seal(new(1, 0, null, null), afterwards).Accepted));
    }

    [Fact]
    public void An_evaluation_has_no_plan_to_repair()
    {
        var evaluation = Given.Batch(BatchState.Marking, BatchKind.OwnFiling);

        Assert.Equal("batch.wrong-kind", evaluation.Repair([], last: null, underWay: false, Body).Problem?.Code);
        Assert.Equal("batch.wrong-kind", evaluation.RecordClosure(Guid.NewGuid(), new(ClosureKind.DayCancelled, Tomorrow, Tomorrow), known: false, Body).Problem?.Code);
    }
}
