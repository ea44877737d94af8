using TalentHub.Api.Pages.Certification;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Certification;

public sealed class BatchStepsTests
{
    [Fact]
    public void The_first_button_goes_on_and_what_replaces_a_plan_stands_behind_it_and_asks()
    {
        Assert.Equal(BatchMove.StartArranging, Buttons(BatchState.RegistrationClosed)[0]);
        Assert.Equal([BatchMove.StartMarking, BatchMove.Repair, BatchMove.StartArranging, BatchMove.ReleasePins], Buttons(BatchState.Arranged).Take(4));
        Assert.Equal([BatchMove.Repair, BatchMove.StartMarking, BatchMove.StartArranging], Buttons(BatchState.Arranged, toRepair: true).Take(3));
        Assert.Null(BatchSteps.Question(BatchMove.StartArranging, BatchState.RegistrationClosed));
        Assert.NotNull(BatchSteps.Question(BatchMove.StartArranging, BatchState.Arranged));
        Assert.NotNull(BatchSteps.Question(BatchMove.ReleasePins, BatchState.Arranged));
    }

    private static IReadOnlyList<BatchMove> Buttons(BatchState state, bool toRepair = false) =>
        BatchSteps.Buttons(BatchMoves.Table.AllowedTo(Role.Enterprise, state), BatchKind.Examination, toRepair);
}
