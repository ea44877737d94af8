using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using static TalentHub.Certification.Domain.Batches.BatchState;

namespace TalentHub.Certification.Tests.Domain;

/// <summary>What may be done to the plan of a batch in each of its states, written out beside the table that decides it.</summary>
public sealed class PlanStatesTests
{
    private static readonly Dictionary<BatchMove, (BatchState[] Allowed, Func<AssessmentBatch, CommandContext, Decision<AssessmentBatch>> Decide)> Doings = new()
    {
        [BatchMove.StartArranging] = ([RegistrationClosed, Arranged], (b, c) => b.StartArranging([], underWay: false, ticketsOut: null, confirmed: false, c)),
        [BatchMove.StopArranging] = ([RegistrationClosed, Arranged, Marking], (b, c) => b.StopArranging(underWay: true, c)),
        [BatchMove.Repair] = ([Arranged, Marking], (b, c) => b.Repair([], last: Given.ExamDay.AddDays(4), underWay: false, c)),
        [BatchMove.ChangePlan] = ([Arranged, Marking], (b, c) => b.ChangePlan(Given.Found(b.ListVersion), new(Given.Judged(), Given.Judged()), c)),
        [BatchMove.ReleasePins] = ([Arranged], (b, c) => b.ReleasePins(c)),
    };

    public static TheoryData<BatchState, BatchMove> Every =>
        [.. from state in Enum.GetValues<BatchState>() where state != None from move in Doings.Keys select (state, move)];

    [Theory, MemberData(nameof(Every))]
    public void A_plan_is_made_changed_pinned_repaired_and_stopped_only_while_there_is_something_to_examine(BatchState state, BatchMove move)
    {
        var (allowed, decide) = Doings[move];
        var problem = decide(Given.Batch(state), Given.By(Role.Enterprise)).Problem;

        Assert.Equal(allowed.Contains(state) ? null : "state.wrong-state", problem?.Code);
        Assert.True(problem is null || problem.Arguments["state"] == state.ToString());
    }

    [Theory]
    [InlineData(RegistrationClosed)]
    [InlineData(Arranged)]
    [InlineData(Marking)]
    public void Where_nothing_is_being_planned_there_is_nothing_to_stop(BatchState state) =>
        Assert.Equal("sitting.not-being-planned", Given.Batch(state).StopArranging(underWay: false, Given.By(Role.Enterprise)).Problem?.Code);
}
