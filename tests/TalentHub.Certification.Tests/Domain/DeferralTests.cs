using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Certification.Tests.Domain;

/// <summary>Parts for which the body has no place are deferred, with a reason.</summary>
public sealed class DeferralTests
{
    private static readonly Deferral Both = new([(Guid.NewGuid(), ExamSubject.Theory), (Guid.NewGuid(), ExamSubject.Practice)], Unscheduled: 1, MakeupMonths: 12);

    [Theory]
    [InlineData(BatchState.Arranged)]
    [InlineData(BatchState.Marking)]
    public void Who_lacks_a_place_then_is_counted_anew_and_a_run_under_way_is_stale(BatchState state)
    {
        var batch = Given.Batch(state) with { Unscheduled = 3 };
        var deferred = batch.Defer(Both, Given.By(Role.Enterprise, "车间停用")).Next!;

        Assert.Equal((state, 1, batch.ListVersion + 1), (deferred.State, deferred.Unscheduled, deferred.ListVersion));
    }

    [Theory]
    [InlineData(BatchState.Arranged)]
    [InlineData(BatchState.Marking)]
    public void What_is_taken_back_lacks_a_place_again(BatchState state)
    {
        var batch = Given.Batch(state);
        var withdrawn = batch.WithdrawDeferral(Both with { Unscheduled = 2 }, Given.By(Role.Enterprise, "误登记")).Next!;

        Assert.Equal((state, 2, batch.ListVersion + 1), (withdrawn.State, withdrawn.Unscheduled, withdrawn.ListVersion));
        var late = Given.By(Role.Enterprise, "误登记") with { At = TalentHub.Platform.Domain.ChinaTime.At(batch.ExamTo.AddDays(1), new(9, 0)) };
        Assert.Equal("score.deferral-stands", batch.WithdrawDeferral(Both, late).Problem?.Code);
        Assert.Equal("score.nothing-to-withdraw", batch.WithdrawDeferral(Both with { Parts = [] }, Given.By(Role.Enterprise, "误登记")).Problem?.Code);
        Assert.Equal("batch.wrong-kind", Given.Batch(state, BatchKind.OwnFiling).WithdrawDeferral(Both, Given.By(Role.Enterprise, "误登记")).Problem?.Code);
    }

    [Fact]
    public void It_asks_for_a_reason_for_parts_and_for_an_examination()
    {
        var batch = Given.Batch(BatchState.Marking);
        Assert.Equal("state.reason-missing", batch.Defer(Both, Given.By(Role.Enterprise)).Problem?.Code);
        Assert.Equal("score.nothing-to-defer", batch.Defer(Both with { Parts = [] }, Given.By(Role.Enterprise, "车间停用")).Problem?.Code);
        Assert.Equal("batch.wrong-kind", Given.Batch(BatchState.Marking, BatchKind.OwnFiling).Defer(Both, Given.By(Role.Enterprise, "车间停用")).Problem?.Code);
    }
}
