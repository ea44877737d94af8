using TalentHub.Api.Pages.Certification;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Certification;

public sealed class BatchStepsTests
{
    private static readonly DateOnly Last = new(2023, 12, 13);

    [Fact]
    public void The_first_button_goes_on_and_what_replaces_a_plan_stands_behind_it_and_asks()
    {
        Assert.Equal(BatchMove.StartArranging, Buttons(BatchState.RegistrationClosed)[0]);
        Assert.Equal([BatchMove.StartMarking, BatchMove.Repair, BatchMove.StartArranging, BatchMove.ReleasePins], Buttons(BatchState.Arranged).Take(4));
        Assert.Equal([BatchMove.Repair, BatchMove.StartMarking, BatchMove.StartArranging], Buttons(BatchState.Arranged, toRepair: true).Take(3));
        Assert.Null(BatchSteps.Question(BatchMove.StartArranging, planned: false));
        Assert.Null(BatchSteps.ReasonQuestion(BatchMove.StartArranging, ticketsOut: false));
        Assert.Equal("certification.rearrange-out-question", BatchSteps.ReasonQuestion(BatchMove.StartArranging, ticketsOut: true));
        Assert.Equal("certification.reason-question", BatchSteps.ReasonQuestion(BatchMove.Cancel, ticketsOut: true));
        Assert.NotNull(BatchSteps.Question(BatchMove.StartArranging, planned: true));
        Assert.NotNull(BatchSteps.Question(BatchMove.ReleasePins, planned: true));
    }

    [Fact]
    public void Once_an_examination_has_begun_it_is_sealed_or_repaired_and_an_evaluation_has_nothing_to_repair()
    {
        Assert.Equal([BatchMove.Seal, BatchMove.Repair, BatchMove.Cancel], Buttons(BatchState.Marking));
        Assert.Equal([BatchMove.Repair, BatchMove.Seal, BatchMove.Cancel], Buttons(BatchState.Marking, toRepair: true));
        Assert.Equal([BatchMove.Seal, BatchMove.Cancel], BatchSteps.Buttons(BatchMoves.Table.AllowedTo(Role.School, BatchState.Marking), BatchKind.OwnFiling));
        Assert.Equal([true, false], new[] { Last.AddDays(-1), Last }.Select(today => BatchSteps.HasDaysToCome(BatchState.Marking, Last, today)));
        Assert.True(BatchSteps.HasDaysToCome(BatchState.Arranged, Last, Last));
    }

    [Theory]
    [InlineData(8, 30, "certification.begun")]
    [InlineData(10, 30, "certification.begun")]
    [InlineData(13, 30, "certification.begun.today")]
    public void A_session_says_whether_it_has_begun(int hour, int minute, string key)
    {
        var start = ChinaTime.At(Last, new(hour, minute));
        var now = ChinaTime.At(Last, new(10, 30));

        Assert.Equal(key, SittingWords.Begun(start, now));
        Assert.Null(SittingWords.Begun(start, now: null));
        Assert.Null(SittingWords.Begun(start.AddDays(1), now));
    }

    private static IReadOnlyList<BatchMove> Buttons(BatchState state, bool toRepair = false) =>
        BatchSteps.Buttons(BatchMoves.Table.AllowedTo(Role.Enterprise, state), BatchKind.Examination, toRepair);
}
