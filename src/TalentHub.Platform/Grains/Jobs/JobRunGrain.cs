using Npgsql;
using Orleans.Runtime;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Grains.Jobs;

/// <summary>Single writer of what people ask of a run.</summary>
public sealed class JobRunGrain(
    [PersistentState("job-run")] IPersistentState<JobRunControl> state, Commit commit, TalentHubDatabase database,
    IEnumerable<RunJobKind> kinds) : Grain, IJobRunGrain
{
    private static readonly CommitShape<JobRunControl, JobRunControlView> Shape = new(
        "job-run", static (_, _, _) => { }, control => new(control.CancelledAt, control.RestartedAt));

    /// <inheritdoc/>
    public async Task<Outcome<JobRunControlView>> Cancel(CancelRun command, CommandContext context)
    {
        var run = await Find(context);
        return await commit.Run(
            this, state, Shape, command, context,
            control => Refusal(run, JobRunMove.Cancel, context) is { } problem ? problem : control with { CancelledAt = context.At },
            writes => writes.Add(
                """
                UPDATE platform.job_run
                SET cancel_requested_at = now(), state = CASE state WHEN 'Queued' THEN $2 ELSE state END,
                    finished_at = CASE state WHEN 'Queued' THEN now() END
                WHERE id = $1 AND state = ANY ($3)
                """,
                this.GetPrimaryKey(), JobRunMoves.To(JobRunMove.Cancel), JobRunMoves.From(JobRunMove.Cancel)));
    }

    /// <inheritdoc/>
    public async Task<Outcome<JobRunControlView>> Restart(RestartRun command, CommandContext context)
    {
        var run = await Find(context);
        var kind = kinds.SingleOrDefault(k => k.Kind == run?.Kind);
        return await commit.Run(
            this, state, Shape, command, context,
            control => Refusal(run, JobRunMove.Restart, context) is { } problem ? problem
                : kind is null ? JobProblem.KindGone.With(("kind", run!.Value.Kind))
                : control with { RestartedAt = context.At },
            writes =>
            {
                writes.Refuses("ux_job_run_open", JobProblem.AlreadyUnderWay);
                writes.Add(
                    """
                    UPDATE platform.job_run
                    SET state = $2, cancel_requested_at = NULL, finished_at = NULL, error = NULL, heartbeat_at = now()
                    WHERE id = $1 AND state = ANY ($3)
                    """,
                    this.GetPrimaryKey(), JobRunMoves.To(JobRunMove.Restart), JobRunMoves.From(JobRunMove.Restart));
                writes.Enqueue(kind!.JobFor(this.GetPrimaryKey()));
            });
    }

    private static Problem? Refusal((string Kind, JobRunState State)? run, JobRunMove move, CommandContext context) =>
        run is null ? JobProblem.RunNotFound : JobRunMoves.Table.Check(run.Value.State, move, context.Role).Problem;

    /// <summary>The run, if it exists within the actor's organisation; bureau and administrator reach all, finance those that belong to none.</summary>
    private async Task<(string Kind, JobRunState State)?> Find(CommandContext context)
    {
        var scope = DataScope.Of(context.Role, context.OrganisationId, personId: null);
        await using var connection = await database.Open();
        await using var query = new NpgsqlCommand(
            "SELECT kind, state FROM platform.job_run WHERE id = $1 AND ($2 AND (NOT $3 OR organisation_id IS NULL) OR organisation_id = $4)", connection);
        query.Parameters.Add(new() { Value = this.GetPrimaryKey() });
        query.Parameters.Add(new() { Value = context.Role == Role.Administrator || scope.Everything });
        query.Parameters.Add(new() { Value = scope.BureauWorkOnly });
        query.Parameters.Add(new NpgsqlParameter<Guid?> { TypedValue = context.OrganisationId });
        await using var reader = await query.ExecuteReaderAsync();
        return await reader.ReadAsync() ? (reader.GetString(0), Enum.Parse<JobRunState>(reader.GetString(1))) : null;
    }
}
