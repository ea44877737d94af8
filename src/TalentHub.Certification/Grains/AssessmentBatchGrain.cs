using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Certification.Grains;

/// <inheritdoc cref="IAssessmentBatchGrain"/>
public sealed partial class AssessmentBatchGrain(
    [PersistentState("batch")] IPersistentState<AssessmentBatch> state, Commit commit, BatchFacts facts, BatchCandidates candidates,
    BatchCertificates certificates, PlanChanges changes, ScoreQueries scores, CandidateQueries registrations, NoticeLines noticeLines, IResultNotices notices)
    : Grain, IAssessmentBatchGrain
{
    /// <summary>The kind of record on timelines.</summary>
    public const string SubjectKind = "batch";

    private static readonly CommitShape<AssessmentBatch, BatchView> Shape = new(SubjectKind, BatchTables.Write, BatchView.Of);

    private AssessmentBatch Batch => state.State;

    /// <inheritdoc/>
    public async Task<Outcome<BatchView>> Draft(BatchPlan command, CommandContext context)
    {
        var planFacts = await facts.ForPlan(command);
        return await Run(command, context, b => b.Draft(this.GetPrimaryKey(), command, planFacts, context));
    }

    /// <inheritdoc/>
    public async Task<Outcome<BatchView>> Revise(BatchPlan command, CommandContext context)
    {
        var planFacts = await facts.ForPlan(command);
        return await Run(command, context, b => b.Revise(command, planFacts, context));
    }

    /// <inheritdoc/>
    public Task<Outcome<BatchView>> Move(MoveBatch command, CommandContext context) => command.Move switch
    {
        BatchMove.Submit => Submit(command, context),
        BatchMove.AcceptPlan => Run(command, context, b => b.AcceptPlan(context)),
        BatchMove.ReturnPlan => Run(command, context, b => b.ReturnPlan(context)),
        BatchMove.OpenRegistration => Run(command, context, b => b.OpenRegistration(context)),
        BatchMove.CloseRegistration => Run(
            command, context, b => b.CloseRegistration(context), writes => CandidateTables.GiveTickets(writes, Batch)),
        BatchMove.StartArranging => StartArranging(command, [], command.Confirmed, context),
        BatchMove.Repair => Repair(command, context),
        BatchMove.ReleasePins => ReleasePins(command, context),
        BatchMove.StopArranging => StopArranging(command, context),
        BatchMove.StartMarking => Run(command, context, b => b.StartMarking(context)),
        BatchMove.StartEvaluation => Run(command, context, b => b.StartEvaluation(context)),
        BatchMove.Seal => Seal(command, context),
        BatchMove.OpenNotice => OpenNotice(command, context),
        BatchMove.WithdrawNotice => WithdrawNotice(command, context),
        BatchMove.Report => Report(command, context),
        BatchMove.Review => Run(command, context, b => b.Review(context)),
        BatchMove.Return => Run(command, context, b => b.Return(context)),
        BatchMove.Approve => Approve(command, context),
        BatchMove.Archive => Run(command, context, b => b.Archive(context)),
        BatchMove.Suspend => Run(command, context, b => b.Suspend(context)),
        BatchMove.Resume => Run(command, context, b => b.Resume(context)),
        BatchMove.Cancel => Run(command, context, b => b.Cancel(context), writes => CandidateTables.Close(writes, Batch.Id)),
        _ => Task.FromResult<Outcome<BatchView>>(BatchProblem.NotAStep.With(("move", command.Move))),
    };

    /// <inheritdoc/>
    public async Task<Outcome<BatchView>> Withdraw(WithdrawCandidate command, CommandContext context)
    {
        var registered = await registrations.IsRegistered(this.GetPrimaryKey(), command.RegistrationId);
        return await Run(
            command, context, b => b.Withdraw(registered, context), writes => CandidateTables.Withdraw(writes, command.RegistrationId));
    }

    /// <inheritdoc/>
    public Task<Outcome<BatchView>> DeclareWithdrawals(DeclareWithdrawals command, CommandContext context) =>
        Run(command, context, b => b.DeclareWithdrawals(command.Withdrawals, context));

    /// <inheritdoc/>
    public Task<Outcome<BatchView>> ArrangeTogether(ArrangeTogether command, CommandContext context) =>
        StartArranging(command, [.. command.With.Distinct()], command.Confirmed, context);

    /// <inheritdoc/>
    public Task<Outcome<BatchView>> Arrange(ArrangeSittings command, CommandContext context) => Run(
        command, context,
        b => b.Arrange(command, context),
        writes => Publish(writes, command, command.RunId));

    /// <inheritdoc/>
    public Task<Outcome<BatchView>> Print(PrintPapers command, CommandContext context) => Run(
        command, context, b => b.Print(command.Numbers.Count, context),
        writes =>
        {
            foreach (var number in command.Numbers)
            {
                writes.Touches(CertificateTables.Certificate, number);
            }
        });

    /// <inheritdoc/>
    public Task<AssessmentBatch?> Read() => Task.FromResult(Batch.State == BatchState.None ? null : Batch);

    private async Task<Outcome<BatchView>> Submit(MoveBatch command, CommandContext context)
    {
        var planFacts = await facts.ForPlan(Batch, context.Today);
        return planFacts.Succeeded
            ? await Run(command, context, b => b.Submit(planFacts.Value, context))
            : await commit.Refuse<BatchView>(this, SubjectKind, command, context, planFacts.Problem);
    }

    private async Task<Outcome<BatchView>> ReleasePins(MoveBatch command, CommandContext context) =>
        Batch.Check(BatchMove.ReleasePins, context).Succeeded && command.Session is { } session && !await facts.HasSession(Batch, session)
            ? await commit.Refuse<BatchView>(this, SubjectKind, command, context, SittingProblem.SessionUnknown)
            : await Run(command, context, b => b.ReleasePins(context), writes => SessionTables.ReleasePins(writes, Batch.Id, command.Session));

    private async Task<Outcome<BatchView>> StartArranging(object command, IReadOnlyList<Guid> others, bool confirmed, CommandContext context)
    {
        var run = DerivedId.Of(context.OperationId, ArrangeSittingsJob.Kind);
        Guid[] together = [this.GetPrimaryKey(), .. others];
        var standings = await facts.Standings(others);
        var underWay = await facts.IsBeingPlanned(together);
        var ticketsOut = await facts.TicketsOut(together, context.Today);
        return await Run(
            command, context, b => b.StartArranging(standings, underWay, ticketsOut, confirmed, context),
            writes => StartRun(writes, run, together, SittingPlanner.Rounds, repair: false));
    }

    private async Task<Outcome<BatchView>> StopArranging(MoveBatch command, CommandContext context)
    {
        var underWay = await facts.IsBeingPlanned([this.GetPrimaryKey()]);
        return await Run(command, context, b => b.StopArranging(underWay, context), writes => PlanRuns.Stop(writes, Batch.Id));
    }

    private void StartRun(Writes writes, Guid run, IReadOnlyList<Guid> together, int rounds, bool repair)
    {
        writes.StartRun(run, ArrangeSittingsJob.Kind, Batch.Title, new Subject(SubjectKind, Batch.Id.ToString()), Batch.BodyId);
        PlanRuns.Start(writes, run, together, rounds, repair, repair ? null : writes.Context.Reason?.Trim());
        writes.Enqueue<ArrangeSittingsJob>(job => job.Run(run, CancellationToken.None));
    }

    private Task<Outcome<BatchView>> Run(
        object command, CommandContext context, Func<AssessmentBatch, Decision<AssessmentBatch>> decide, Action<Writes>? write = null) =>
        commit.Run(this, state, Shape, command, context, decide, write);
}
