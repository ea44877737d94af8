using System.Buffers;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Store.Commits;

/// <summary>What one commit changed from what to what, by whom, why and when. Personal data is in it only as masks and ciphertext.</summary>
internal sealed record AuditEntry(Guid Id, Operation Operation, CommandContext Context, ReadOnlyMemory<byte> Changes)
{
    internal static AuditEntry Of<TState>(Operation operation, CommandContext context, TState before, TState after) =>
        new(Guid.CreateVersion7(), operation, context, Difference(before, after));

    /// <summary>The operation with its answer and the entry itself, in one statement: every commit writes both.</summary>
    internal IReadOnlyList<NpgsqlBatchCommand> Rows(byte[] answer, IReadOnlyList<(string Kind, string Id)> touched) =>
        touched.Count > 0 ? [Entry(answer), Subjects(touched)] : [Entry(answer)];

    private NpgsqlBatchCommand Entry(byte[] answer) => new(
        """
        WITH operation AS (
            INSERT INTO platform.operation (id, actor_id, command, digest, answer, at) VALUES ($1, $2, $3, $4, $5, $6)
        )
        INSERT INTO platform.audit_entry
            (id, operation_id, at, actor_id, actor_name, organisation_id, role, reason, command, subject_kind, subject_id, changes)
        VALUES ($7, $1, $6, $2, $8, $9, $10, $11, $3, $12, $13, $14)
        """)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = Operation.Id }, new NpgsqlParameter<Guid> { TypedValue = Operation.ActorId },
            new NpgsqlParameter<string> { TypedValue = Operation.Command }, new NpgsqlParameter<byte[]> { TypedValue = Operation.Digest },
            new NpgsqlParameter<byte[]>("", NpgsqlDbType.Jsonb) { TypedValue = answer },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = Context.At }, new NpgsqlParameter<Guid> { TypedValue = Id },
            new NpgsqlParameter<string> { TypedValue = Context.ActorName },
            new NpgsqlParameter<Guid?> { TypedValue = Context.OrganisationId },
            new NpgsqlParameter<string> { TypedValue = Context.Role.ToString() },
            new NpgsqlParameter<string?> { TypedValue = Context.Reason },
            new NpgsqlParameter<string> { TypedValue = Operation.Subject.Kind },
            new NpgsqlParameter<string> { TypedValue = Operation.Subject.Id },
            new NpgsqlParameter<ReadOnlyMemory<byte>>("", NpgsqlDbType.Jsonb) { TypedValue = Changes },
        },
    };

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

    private static ReadOnlyMemory<byte> Difference<TState>(TState before, TState after)
    {
        using var was = JsonSerializer.SerializeToDocument(before, Json.Options);
        using var now = JsonSerializer.SerializeToDocument(after, Json.Options);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Json.Options.Encoder });
        writer.WriteStartObject();
        foreach (var member in was.RootElement.EnumerateObject())
        {
            WriteChange(writer, member.Name, member.Value, Member(now, member.Name));
        }

        foreach (var member in now.RootElement.EnumerateObject())
        {
            if (Member(was, member.Name) is null)
            {
                WriteChange(writer, member.Name, from: null, member.Value);
            }
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private static JsonElement? Member(JsonDocument document, string name) =>
        document.RootElement.TryGetProperty(name, out var value) ? value : null;

    private static void WriteChange(Utf8JsonWriter writer, string name, JsonElement? from, JsonElement? to)
    {
        if (from is { } was && to is { } now && JsonElement.DeepEquals(was, now))
        {
            return;
        }

        writer.WriteStartObject(name);
        Write("from", from);
        Write("to", to);
        writer.WriteEndObject();

        void Write(string side, JsonElement? value)
        {
            writer.WritePropertyName(side);
            if (value is { } element)
            {
                element.WriteTo(writer);
            }
            else
            {
                writer.WriteNullValue();
            }
        }
    }
}
