using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Jobs;

/// <summary>Runs and items written in the commit of the command they belong to.</summary>
public static class JobWrites
{
    /// <summary>The statement that reports items: idempotent, and answers whether somebody asked to stop.</summary>
    internal const string ReportSql =
        """
        WITH reported AS (
            INSERT INTO platform.job_item (run_id, key, state, detail, at)
            SELECT $1::uuid, item.key, item.state, item.detail::jsonb, now()
            FROM unnest($2::text[], $3::text[], $4::text[]) AS item (key, state, detail)
            ON CONFLICT (run_id, key) DO NOTHING
            RETURNING state
        ), counted AS (
            SELECT count(*) FILTER (WHERE state = 'Done') AS done, count(*) FILTER (WHERE state = 'Refused') AS refused FROM reported
        )
        UPDATE platform.job_run run
        SET done = run.done + counted.done, refused = run.refused + counted.refused
        FROM counted
        WHERE run.id = $1
        RETURNING run.cancel_requested_at IS NOT NULL
        """;

    /// <summary>
    /// Starts a run; enqueue its job beside it. A second run of the same kind for the same subject is refused while the first is open.
    /// </summary>
    /// <param name="writes">The commit.</param>
    /// <param name="runId">The run's id.</param>
    /// <param name="kind">As registered with <c>AddRunJob</c>.</param>
    /// <param name="title">How the run is called on its progress page; no personal data.</param>
    /// <param name="subject">The record the work is about.</param>
    /// <param name="organisationId">Whose it is; null when only the bureau sees it.</param>
    public static void StartRun(this Writes writes, Guid runId, string kind, string title, Subject subject, Guid? organisationId)
    {
        writes.Refuses("ux_job_run_open", JobProblem.AlreadyUnderWay);
        writes.Add(
            """
            INSERT INTO platform.job_run
                (id, kind, title, subject_kind, subject_id, organisation_id, state, started_by, started_by_name, queued_at, heartbeat_at)
            VALUES ($1, $2, $3, $4, $5, $6::uuid, 'Queued', $7, $8, now(), now())
            """,
            runId, kind, title, subject.Kind, subject.Id, organisationId, writes.Context.ActorId, writes.Context.ActorName);
    }

    /// <summary>Reports items in the very commit that made them: they can then never be done without saying so, or the reverse.</summary>
    public static void ReportItems(this Writes writes, Guid runId, IReadOnlyList<JobItem> items) =>
        writes.Add(ReportSql, ReportParameters(runId, items));

    internal static object[] ReportParameters(Guid runId, IReadOnlyList<JobItem> items) =>
    [
        runId, items.Select(i => i.Key).ToArray(), items.Select(i => i.State.ToString()).ToArray(),
        items.Select(i => Json.Text(i.Detail)).ToArray(),
    ];
}
