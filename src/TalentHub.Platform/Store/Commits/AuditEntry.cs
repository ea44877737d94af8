using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Store.Commits;

/// <summary>What one commit changed from what to what, by whom, why and when. Personal data is in it only as masks and ciphertext.</summary>
internal sealed record AuditEntry(Guid Id, Operation Operation, CommandContext Context, string Changes)
{
    internal static AuditEntry Of<TState>(Operation operation, CommandContext context, TState before, TState after) =>
        new(Guid.CreateVersion7(), operation, context, Difference(before, after).ToJsonString(Json.Options));

    internal void AddTo(NpgsqlBatch batch, IReadOnlyList<(string Kind, string Id)> touched)
    {
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            """
            INSERT INTO platform.audit_entry
                (id, operation_id, at, actor_id, actor_name, organisation_id, role, reason, command, subject_kind, subject_id, changes)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb)
            """)
        {
            Parameters =
            {
                new() { Value = Id }, new() { Value = Operation.Id }, new() { Value = Context.At },
                new() { Value = Context.ActorId }, new() { Value = Context.ActorName },
                new NpgsqlParameter<Guid?> { TypedValue = Context.OrganisationId },
                new() { Value = Context.Role.ToString() }, new NpgsqlParameter<string?> { TypedValue = Context.Reason },
                new() { Value = Operation.Command }, new() { Value = Operation.Subject.Kind },
                new() { Value = Operation.Subject.Id }, new() { Value = Changes },
            },
        });
        if (touched.Count > 0)
        {
            batch.BatchCommands.Add(Subjects(touched));
        }
    }

    private NpgsqlBatchCommand Subjects(IReadOnlyList<(string Kind, string Id)> touched) => new(
        """
        INSERT INTO platform.audit_subject (entry_id, subject_kind, subject_id)
        SELECT DISTINCT $1::uuid, kind, id FROM unnest($2::text[], $3::text[]) AS touched (kind, id)
        """)
    {
        Parameters =
        {
            new() { Value = Id },
            new() { Value = touched.Select(t => t.Kind).ToArray() }, new() { Value = touched.Select(t => t.Id).ToArray() },
        },
    };

    private static JsonObject Difference<TState>(TState before, TState after)
    {
        var was = JsonSerializer.SerializeToNode(before, Json.Options)!.AsObject();
        var now = JsonSerializer.SerializeToNode(after, Json.Options)!.AsObject();
        var changes = new JsonObject();
        foreach (var name in was.Select(m => m.Key).Union(now.Select(m => m.Key)).ToList())
        {
            var (from, to) = (was[name], now[name]);
            if (!JsonNode.DeepEquals(from, to))
            {
                changes[name] = new JsonObject { ["from"] = from?.DeepClone(), ["to"] = to?.DeepClone() };
            }
        }

        return changes;
    }
}
