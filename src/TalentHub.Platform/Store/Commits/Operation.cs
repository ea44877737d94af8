using System.Security.Cryptography;
using System.Text;
using Npgsql;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Store.Commits;

/// <summary>An operation id with the digest of what was asked under it, stored with the answer in the commit itself.</summary>
internal sealed record Operation(Guid Id, Guid ActorId, string Command, Subject Subject, byte[] Digest, DateTimeOffset At)
{
    internal const string PrimaryKey = "pk_operation";

    internal static Operation Of(Subject subject, object command, CommandContext context)
    {
        var name = command is IMoveCommand move ? $"{command.GetType().Name}.{move.Asked}" : command.GetType().Name;
        var head = Encoding.UTF8.GetBytes($"{context.ActorId:N}|{subject.Kind}|{subject.Id}|{name}|{context.Reason}|");
        return new(context.OperationId, context.ActorId, name, subject, SHA256.HashData([.. head, .. Json.Bytes(command)]), context.At);
    }

    internal async Task<(byte[] Digest, string Answer)?> Stored(TalentHubDatabase database)
    {
        await using var connection = await database.Open();
        await using var query = new NpgsqlCommand("SELECT digest, answer FROM platform.operation WHERE id = $1", connection);
        query.Parameters.Add(new() { Value = Id });
        await using var reader = await query.ExecuteReaderAsync();
        return await reader.ReadAsync() ? (reader.GetFieldValue<byte[]>(0), reader.GetString(1)) : null;
    }
}
