using System.Linq.Expressions;
using Hangfire;
using Hangfire.Common;
using Hangfire.States;
using Npgsql;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Mail;

namespace TalentHub.Platform.Store.Commits;

/// <summary>
/// What one command writes beside its grain's state: rows, mails, jobs. All rows travel to the database as one batch, in the
/// order in which they were added, in one round trip.
/// </summary>
public sealed class Writes(CommandContext context)
{
    private readonly List<NpgsqlBatchCommand> _commands = [];
    private readonly List<Job> _jobs = [];
    private readonly Dictionary<string, Problem> _constraints = new(StringComparer.Ordinal);
    private readonly List<(string Kind, string Id)> _touched = [];

    /// <summary>Who, why and when.</summary>
    public CommandContext Context => context;

    internal IReadOnlyList<NpgsqlBatchCommand> Commands => _commands;

    internal IReadOnlyList<Job> Jobs => _jobs;

    internal IReadOnlyList<(string Kind, string Id)> Touched => _touched;

    /// <summary>Adds a statement with positional parameters <c>$1</c>, <c>$2</c>… Arrays with <c>unnest</c> write many rows at once.</summary>
    public void Add(string sql, params ReadOnlySpan<object?> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value is Enum e ? e.ToString() : value ?? DBNull.Value });
        }

        _commands.Add(command);
    }

    /// <summary>Says which problem it is when a unique index or a check constraint refuses the rows; the command is then refused, not failed.</summary>
    public void Refuses(string constraint, Problem problem) => _constraints[constraint] = problem;

    /// <summary>Puts the change on the timeline of another record too (each certificate of a chunk, say).</summary>
    public void Touches(string kind, string id) => _touched.Add((kind, id));

    /// <summary>Sends a mail once the command is committed, through the outbox.</summary>
    public void Mail(MailMessage mail) => Add(
        """
        INSERT INTO platform.outbox (id, operation_id, kind, recipient, subject, payload, state, attempts, created_at, due_at)
        VALUES ($1, $2, 'mail', $3, $4, $5::jsonb, 'Waiting', 0, $6, $6)
        """,
        Guid.CreateVersion7(), context.OperationId, mail.To, mail.Subject, Json.Text(mail), context.At);

    /// <summary>Enqueues a Hangfire job that exists only if the command is committed. The job may still run twice.</summary>
    public void Enqueue<TJob>(Expression<Func<TJob, Task>> call) => _jobs.Add(Job.FromExpression(call));

    internal void Enqueue(Job job) => _jobs.Add(job);

    internal Problem? ProblemOf(PostgresException refusal) =>
        refusal.ConstraintName is { } name && _constraints.TryGetValue(name, out var problem) ? problem : null;

    internal void EnqueueAll(IBackgroundJobClient client)
    {
        foreach (var job in _jobs)
        {
            client.Create(job, new EnqueuedState());
        }
    }
}
