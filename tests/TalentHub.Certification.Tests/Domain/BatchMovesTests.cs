using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Tests.Domain;

/// <summary>Drives the decision of every move through every role and state, and holds it against the table.</summary>
public sealed class BatchMovesTests
{
    private static readonly Dictionary<BatchMove, Func<AssessmentBatch, CommandContext, Decision<AssessmentBatch>>> Decide = new()
    {
        [BatchMove.Draft] = (b, c) => b.Draft(b.Id, Given.Plan(b.Kind), Given.Facts(), c),
        [BatchMove.Revise] = (b, c) => b.Revise(Given.Plan(b.Kind), Given.Facts(), c),
        [BatchMove.Submit] = (b, c) => b.Submit(Given.Facts(), c),
        [BatchMove.AcceptPlan] = (b, c) => b.AcceptPlan(c),
        [BatchMove.ReturnPlan] = (b, c) => b.ReturnPlan(c),
        [BatchMove.OpenRegistration] = (b, c) => b.OpenRegistration(c),
        [BatchMove.Register] = (b, c) => b.Register(1, 1, c),
        [BatchMove.Withdraw] = (b, c) => b.Withdraw(registered: true, c),
        [BatchMove.CloseRegistration] = (b, c) => b.CloseRegistration(c),
        [BatchMove.DeclareWithdrawals] = (b, c) => b.DeclareWithdrawals([], c),
        [BatchMove.StartArranging] = (b, c) => b.StartArranging([], underWay: false, ticketsOut: null, confirmed: false, c),
        [BatchMove.ChangePlan] = (b, c) => b.ChangePlan(Given.Found(b.ListVersion), new(Given.Judged(), Given.Judged()), c),
        [BatchMove.ReleasePins] = (b, c) => b.ReleasePins(c),
        [BatchMove.RecordClosure] = (b, c) => b.RecordClosure(Guid.NewGuid(), new(ClosureKind.DayCancelled, Given.ExamDay.AddDays(1), Given.ExamDay.AddDays(1)), known: false, c),
        [BatchMove.WithdrawClosure] = (b, c) => (b with { Closures = [Given.Closure()] }).WithdrawClosure(Given.Closure().Id, c),
        [BatchMove.Repair] = (b, c) => b.Repair([], last: Given.ExamDay.AddDays(4), underWay: false, c),
        [BatchMove.StopArranging] = (b, c) => b.StopArranging(underWay: true, c),
        [BatchMove.Arrange] = (b, c) => b.Arrange(Given.Found(b.ListVersion, from: Given.ExamDay.AddDays(1)), c),
        [BatchMove.Defer] = (b, c) => b.Defer(new([(Guid.NewGuid(), ExamSubject.Practice)], 0, 12), c),
        [BatchMove.WithdrawDeferral] = (b, c) => b.WithdrawDeferral(new([(Guid.NewGuid(), ExamSubject.Practice)], 1, 12), c),
        [BatchMove.StartMarking] = (b, c) => b.StartMarking(c),
        [BatchMove.StartEvaluation] = (b, c) => (b with { Kind = BatchKind.OwnFiling }).StartEvaluation(c),
        [BatchMove.RecordScores] = (b, c) => b.RecordScores(c),
        [BatchMove.Seal] = (b, c) => b.Seal(new(2, 0, null, null), c),
        [BatchMove.RequestScoreChange] = (b, c) => b.RequestScoreChange(c),
        [BatchMove.DecideScoreChange] = (b, c) => b.DecideScoreChange(Guid.NewGuid(), approve: true, 0, c),
        [BatchMove.OpenNotice] = (b, c) => b.OpenNotice(Guid.NewGuid(), 0, c),
        [BatchMove.WithdrawNotice] = (b, c) => b.WithdrawNotice(c),
        [BatchMove.Report] = (b, c) => b.Report(notice: null, 0, c),
        [BatchMove.Review] = (b, c) => b.Review(c),
        [BatchMove.Return] = (b, c) => b.Return(c),
        [BatchMove.Approve] = (b, c) => b.Approve(mayIssue: true, c),
        [BatchMove.Issue] = (b, c) => b.Issue(1, c),
        [BatchMove.FinishIssuing] = (b, c) => b.FinishIssuing(0, c),
        [BatchMove.Print] = (b, c) => b.Print(1, c),
        [BatchMove.Archive] = (b, c) => b.Archive(c),
        [BatchMove.Suspend] = (b, c) => b.Suspend(c),
        [BatchMove.Resume] = (b, c) => b.Resume(c),
        [BatchMove.Cancel] = (b, c) => b.Cancel(c),
    };

    public static TheoryData<BatchState, BatchMove> EveryStateAndMove => [.. from state in Enum.GetValues<BatchState>()
                                                                             from move in Enum.GetValues<BatchMove>()
                                                                             select (state, move)];

    [Theory, MemberData(nameof(EveryStateAndMove))]
    public void Every_role_can_do_what_the_table_says_and_nothing_else(BatchState state, BatchMove move)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var row = BatchMoves.Table.SingleOrDefault(m => m.Name == move && m.From == state && m.Roles.Contains(role));
            var batch = state == BatchState.None ? new AssessmentBatch() : Given.Batch(state);
            var decision = Decide[move](batch, Given.By(role, "原因"));
            Assert.Equal(row is not null, decision.Accepted);
            if (row is not null)
            {
                Assert.Equal(row.To, decision.Next!.State);
            }
        }
    }

    [Theory, MemberData(nameof(EveryStateAndMove))]
    public void Another_organisation_sees_no_batch(BatchState state, BatchMove move)
    {
        foreach (var role in new[] { Role.Enterprise, Role.School, Role.Examiner })
        {
            var batch = state == BatchState.None ? new AssessmentBatch() : Given.Batch(state);
            var refused = Decide[move](batch, Given.By(role, "原因", organisation: Guid.NewGuid())).Problem;
            Assert.NotNull(refused);
            Assert.True(refused.Kind is ProblemKind.NotFound or ProblemKind.Forbidden || (move == BatchMove.Draft && refused.Kind == ProblemKind.Conflict));
        }
    }

    [Theory]
    [InlineData(BatchMove.ReturnPlan, BatchState.Submitted, Role.BureauClerk)]
    [InlineData(BatchMove.Return, BatchState.Reported, Role.BureauReviewer)]
    [InlineData(BatchMove.Cancel, BatchState.Accepted, Role.Enterprise)]
    [InlineData(BatchMove.Suspend, BatchState.Accepted, Role.Enterprise)]
    [InlineData(BatchMove.RequestScoreChange, BatchState.Sealed, Role.Enterprise)]
    [InlineData(BatchMove.RecordClosure, BatchState.Arranged, Role.Enterprise)]
    [InlineData(BatchMove.WithdrawClosure, BatchState.Arranged, Role.School)]
    [InlineData(BatchMove.RecordClosure, BatchState.Marking, Role.School)]
    [InlineData(BatchMove.WithdrawClosure, BatchState.Marking, Role.Enterprise)]
    [InlineData(BatchMove.WithdrawDeferral, BatchState.Arranged, Role.Enterprise)]
    [InlineData(BatchMove.WithdrawDeferral, BatchState.Marking, Role.School)]
    [InlineData(BatchMove.WithdrawNotice, BatchState.PublicNotice, Role.BureauReviewer)]
    public void A_step_back_needs_a_reason(BatchMove move, BatchState state, Role role) =>
        Assert.Equal("state.reason-missing", Decide[move](Given.Batch(state), Given.By(role)).Problem?.Code);

    [Fact]
    public void Suspension_and_cancellation_end_where_scores_are_sealed()
    {
        BatchState[] sealedStates = [.. Enum.GetValues<BatchState>().Where(s => s is >= BatchState.Sealed and <= BatchState.Archived)];
        Assert.DoesNotContain(BatchMoves.Table, m => m.Name is BatchMove.Suspend or BatchMove.Cancel && sealedStates.Contains(m.From));
    }

    [Fact]
    public void Every_state_can_be_reached_from_the_beginning()
    {
        HashSet<BatchState> reached = [BatchState.None];
        while (BatchMoves.Table.FirstOrDefault(m => reached.Contains(m.From) && !reached.Contains(m.To)) is { } move)
        {
            reached.Add(move.To);
        }

        Assert.Equal(Enum.GetValues<BatchState>(), reached.Order());
    }
}
