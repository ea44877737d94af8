using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Certification.Tests.Domain;

/// <summary>What is recorded as happened to a published plan, and when it can be taken back.</summary>
public sealed class ClosureTests
{
    private static readonly DateOnly First = Given.ExamDay;
    private static readonly DateOnly Last = Given.ExamDay.AddDays(4);
    private static readonly Guid Person = Guid.NewGuid();

    public static TheoryData<string, RecordClosure> Refused => new()
    {
        { "closure.days-wrong", new(ClosureKind.DayCancelled, Last, First) },
        { "closure.outside-days", new(ClosureKind.DayCancelled, Last.AddDays(1), Last.AddDays(1)) },
        { "closure.outside-days", new(ClosureKind.PersonAbsent, First.AddDays(-3), First.AddDays(-1), Person) },
        { "day.out-of-range", new(ClosureKind.PersonAbsent, DateOnly.MinValue, Last, Person) },
        { "day.out-of-range", new(ClosureKind.PersonAbsent, First, DateOnly.MaxValue, Person) },
        { "closure.person-unknown", new(ClosureKind.PersonAbsent, First, Last) },
        { "closure.room-unknown", new(ClosureKind.RoomLost, First, Last) },
        { "closure.room-unknown", new(ClosureKind.RoomLost, First, Last, null, "二厂区", "理论一室") },
        { "closure.no-day-left", new(ClosureKind.DayCancelled, First, Last) },
        { "closure.repeated", new(ClosureKind.DayCancelled, First, First) },
    };

    private static CommandContext Body => Given.By(Role.Enterprise, "台风");

    private static AssessmentBatch Closed => Given.Batch(BatchState.Arranged) with { Closures = [Given.Closure()], ListVersion = 3 };

    private static PlanTrial Trial() => new(Given.Judged(), Given.Judged());

    [Theory, MemberData(nameof(Refused))]
    public void What_cannot_have_happened_is_refused_with_its_sentence(string code, RecordClosure command) =>
        Assert.Equal(code, Closed.RecordClosure(Guid.NewGuid(), command, known: true, Body).Problem?.Code);

    [Fact]
    public void Somebody_who_is_no_examiner_of_the_body_cannot_be_absent() => Assert.Equal(
        "closure.person-unknown", Closed.RecordClosure(Guid.NewGuid(), new(ClosureKind.PersonAbsent, First, Last, Person), known: false, Body).Problem?.Code);

    [Fact]
    public void What_is_recorded_keeps_only_what_its_kind_has_and_makes_a_run_under_way_stale()
    {
        var closed = Closed.RecordClosure(Guid.NewGuid(), new(ClosureKind.RoomLost, First.AddDays(-1), First, Person, "一厂区", "理论一室"), known: true, Body).Next!;

        var closure = closed.Closures[1];
        Assert.Equal((null, "理论一室", "台风"), (closure.PersonId, closure.Room, closure.Reason));
        Assert.Equal("batch.arrangement-stale", closed.Arrange(Given.Found(3), Given.By(Role.System)).Problem?.Code);
    }

    [Fact]
    public void A_cancelled_day_is_offered_no_more_and_a_withdrawn_one_is()
    {
        Assert.Equal((false, true), (Closed.Offers(First), Closed.Offers(Last)));
        Assert.Equal("closure.unknown", Closed.WithdrawClosure(Guid.NewGuid(), Body).Problem?.Code);

        var open = Closed.WithdrawClosure(Given.Closure().Id, Body).Next!;
        Assert.Equal((true, 4), (open.Offers(First), open.ListVersion));
    }

    [Fact]
    public void What_a_published_plan_obeys_cannot_be_withdrawn_and_until_then_no_examination_begins()
    {
        Assert.Equal("closure.open", Closed.StartMarking(Given.By(Role.Enterprise)).Problem?.Code);
        foreach (var obeyed in new[] { Closed.Arrange(Given.Found(3), Given.By(Role.System)).Next!, Closed.ChangePlan(Given.Found(3), Trial(), Given.By(Role.Enterprise)).Next! })
        {
            Assert.Equal("closure.settled", obeyed.WithdrawClosure(Given.Closure().Id, Body).Problem?.Code);
            Assert.Equal(BatchState.Marking, obeyed.StartMarking(Given.By(Role.Enterprise)).Next?.State);
        }
    }

    [Fact]
    public void A_change_by_hand_makes_a_run_under_way_stale() => Assert.Equal(
        "batch.arrangement-stale", Closed.ChangePlan(Given.Found(3), Trial(), Given.By(Role.Enterprise)).Next!.Arrange(Given.Found(3), Given.By(Role.System)).Problem?.Code);

    [Fact]
    public void Who_is_entered_after_the_arrangement_has_no_place_yet()
    {
        Assert.Equal((5, 2), Counts(Given.Batch(BatchState.Arranged).Register(2, 1, Given.By(Role.School)).Next!));
        Assert.Equal((5, 0), Counts(Given.Batch(BatchState.RegistrationOpen).Register(2, 1, Given.By(Role.School)).Next!));

        static (int Candidates, int Unscheduled) Counts(AssessmentBatch batch) => (batch.Candidates, batch.Unscheduled);
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, "batch.late-for-tickets")]
    public void Nobody_is_entered_after_the_arrangement_whose_ticket_would_be_out_too_late(int leadDays, string? code)
    {
        Assert.Equal(code, Given.Batch(BatchState.Arranged).Register(1, leadDays, Given.By(Role.Enterprise)).Problem?.Code);
        Assert.True(Given.Batch(BatchState.RegistrationOpen).Register(1, leadDays, Given.By(Role.Enterprise)).Accepted);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(-1, "batch.arrangement-late")]
    public void A_plan_is_taken_up_to_the_day_on_which_its_tickets_are_out_early_enough(int days, string? code) => Assert.Equal(
        code, Given.Batch(BatchState.RegistrationClosed).Arrange(Given.Found(0) with { OutBy = Given.ExamDay.AddDays(days) }, Given.By(Role.System)).Problem?.Code);

    [Theory]
    [InlineData(BatchState.Sealed, "closure.other-begun")]
    [InlineData(BatchState.RegistrationClosed, "closure.other-begun")]
    [InlineData(BatchState.Marking, null)]
    [InlineData(BatchState.Arranged, null)]
    public void A_plan_is_repaired_together_with_those_it_was_made_with(BatchState other, string? code)
    {
        var batch = Given.Batch(BatchState.Arranged);
        var standing = new BatchStanding(Guid.NewGuid(), Given.Body, other, BatchKind.Examination);

        Assert.Equal(code, batch.Repair([standing], last: Given.ExamDay, underWay: false, Given.By(Role.Enterprise)).Problem?.Code);
        Assert.Equal(code ?? "job.already-under-way", batch.Repair([standing], last: Given.ExamDay, underWay: true, Given.By(Role.Enterprise)).Problem?.Code);
    }
}
