using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using System.Transactions;
using Hangfire;
using Npgsql;
using Orleans.Runtime;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Platform.Store.Commits;

/// <summary>
/// One command, one commit: rows, audit entry, outbox, jobs, operation id and grain state become durable together or not at all
/// (ADR 0001). This is the only place that knows about transactions, operation ids and deactivation.
/// </summary>
public sealed class Commit(TalentHubDatabase database, IBackgroundJobClient jobs, IEnumerable<ICommitProbe> probes)
{
    private static readonly TransactionOptions Options = new()
    {
        IsolationLevel = IsolationLevel.ReadCommitted,
        Timeout = TimeSpan.FromSeconds(60),
    };

    /// <summary>What the statement that writes grain state raises when another activation has written it.</summary>
    private const string StateChangedMeanwhile = "TH001";

    private readonly ICommitProbe[] _probes = [.. probes];

    /// <summary>Decides a command on the grain's state and commits what follows.</summary>
    /// <param name="grain">The grain; it is deactivated when the commit fails, so that its memory is never ahead of the database.</param>
    /// <param name="state">Its stored state.</param>
    /// <param name="shape">What every command of this grain has in common.</param>
    /// <param name="command">The command, whose content is compared when the operation id comes again.</param>
    /// <param name="context">Who, why, when.</param>
    /// <param name="decide">The pure decision.</param>
    /// <param name="write">Rows of this command alone, after those of the shape.</param>
    /// <returns>The view of the new state, the stored answer of a repeated operation, or the problem that refuses the command.</returns>
    /// <exception cref="OutcomeUnknownException">The database did not answer the commit; repeat under the same operation id.</exception>
    public async Task<Outcome<TView>> Run<TState, TView>(
        IGrainBase grain, IPersistentState<TState> state, CommitShape<TState, TView> shape, object command, CommandContext context,
        Func<TState, Decision<TState>> decide, Action<Writes>? write = null)
        where TState : class, new()
    {
        var subject = new Subject(shape.SubjectKind, KeyOf(grain));
        var operation = Operation.Of(subject, command, context);
        var before = state.State;
        var decision = FreeText.Wrong(context.Reason, FreeText.LongestReason, lines: true) is { } unfit ? unfit.In("reason") : decide(before);
        if (!decision.Accepted)
        {
            return await Replayed<TView>(operation) ?? decision.Problem;
        }

        var after = decision.Next;
        var view = shape.View(after);
        var writes = new Writes(context);
        shape.Write(writes, before, after);
        write?.Invoke(writes);
        Reached(CommitStep.Decided, operation);
        try
        {
            await CommitTogether(state, after, writes, operation, AuditEntry.Of(operation, context, before, after), Json.Bytes(view));
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation && e.ConstraintName == Operation.PrimaryKey)
        {
            return await Replayed<TView>(operation) ?? throw Failed(grain, e);
        }
        catch (PostgresException e) when (writes.ProblemOf(e) is { } problem)
        {
            return problem;
        }
        catch (PostgresException e) when (e.SqlState == StateChangedMeanwhile)
        {
            grain.DeactivateOnIdle();
            return CommitProblem.ChangedMeanwhile;
        }
        catch (Exception e)
        {
            throw Failed(grain, e);
        }

        Reached(CommitStep.Committed, operation);
        return view;
    }

    /// <summary>
    /// Refuses a command by what was looked at before its decision (a fact that is not there, a state that does not fit); one that was done
    /// before is answered as it was then.
    /// </summary>
    /// <param name="grain">The grain.</param>
    /// <param name="subjectKind">The record's kind, as in the shape of its commands.</param>
    /// <param name="command">The command.</param>
    /// <param name="context">Who, why, when.</param>
    /// <param name="problem">Why it is refused.</param>
    public async Task<Outcome<TView>> Refuse<TView>(IGrainBase grain, string subjectKind, object command, CommandContext context, Problem problem) =>
        await Replayed<TView>(Operation.Of(new Subject(subjectKind, KeyOf(grain)), command, context)) ?? problem;

    private async Task CommitTogether<TState>(
        IPersistentState<TState> state, TState after, Writes writes, Operation operation, AuditEntry audit, byte[] answer)
        where TState : class, new()
    {
        List<NpgsqlBatchCommand> rows = [.. audit.Rows(answer, writes.Touched), .. writes.Commands];
        if (writes.Jobs.Count == 0)
        {
            await WriteTogether(state, after, rows);
            return;
        }

        // Hangfire speaks for itself, so that a commit with jobs needs a transaction around both.
        using var scope = new TransactionScope(TransactionScopeOption.RequiresNew, Options, TransactionScopeAsyncFlowOption.Enabled);
        writes.EnqueueAll(jobs);
        Reached(CommitStep.JobsEnqueued, operation);
        await WriteTogether(state, after, rows);
        Reached(CommitStep.StateWritten, operation);
        scope.Complete();
    }

    private static async Task WriteTogether<TState>(IPersistentState<TState> state, TState after, IReadOnlyList<NpgsqlBatchCommand> rows)
        where TState : class, new()
    {
        var before = state.State;
        state.State = after;

        // The provider asks for its connection within this flow, and nobody else does.
        GrainStateSource.RowsOfCommit = new CommitRows(rows);
        try
        {
            await state.WriteStateAsync();
        }
        catch (Exception e)
        {
            state.State = before;
            ExceptionDispatchInfo.Throw(e is OrleansException { InnerException: { } cause } ? cause : e);
        }
    }

    private async Task<Outcome<TView>?> Replayed<TView>(Operation operation)
    {
        if (await operation.Stored(database) is not { } stored)
        {
            return null;
        }

        return CryptographicOperations.FixedTimeEquals(stored.Digest, operation.Digest)
            ? Json.Read<TView>(stored.Answer)
            : CommitProblem.OperationIdReused.With(("operation", operation.Id));
    }

    private static Exception Failed(IGrainBase grain, Exception cause)
    {
        grain.DeactivateOnIdle();
        return cause is TransactionException or TimeoutException or NpgsqlException { IsTransient: true }
            ? new OutcomeUnknownException($"{KeyOf(grain)}: the commit was not confirmed", cause)
            : cause;
    }

    private static string KeyOf(IGrainBase grain) => grain.GrainContext.GrainId.Key.ToString()!;

    private void Reached(CommitStep step, Operation operation)
    {
        foreach (var probe in _probes)
        {
            probe.Reached(step, operation.Command);
        }
    }
}
