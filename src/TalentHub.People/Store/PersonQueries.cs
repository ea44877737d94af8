using Npgsql;
using TalentHub.People.Domain.Trainees;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store;

namespace TalentHub.People.Store;

/// <summary>What grains ask the tables about persons at the moment of deciding.</summary>
public sealed class PersonQueries(TalentHubDatabase database)
{
    /// <summary>The sealed numbers of one person, or null. Ask only for one that the reader may see.</summary>
    public async Task<PersonSeals?> Seals(Guid personId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT document_cipher, document_mask, phone_cipher, phone_mask FROM people.person WHERE id = $1", connection);
        query.Parameters.Add(new() { Value = personId });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        return await reader.ReadAsync(cancel)
            ? new(
                new SealedText(reader.GetString(0), reader.GetString(1)),
                await reader.IsDBNullAsync(2, cancel) ? null : new SealedText(reader.GetString(2), reader.GetString(3)))
            : null;
    }

    /// <summary>The names of some persons. Ask only for those that the reader may see.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Names(IReadOnlyList<Guid> persons, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT id, name FROM people.person WHERE id = ANY ($1)", connection);
        query.Parameters.Add(new() { Value = persons.ToArray() });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        var names = new Dictionary<Guid, string>();
        while (await reader.ReadAsync(cancel))
        {
            names[reader.GetGuid(0)] = reader.GetString(1);
        }

        return names;
    }

    /// <summary>One person, or null when there is none under the id.</summary>
    public async Task<PersonFacts?> Facts(Guid personId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT name, document_kind, document_hash, document_mask, phone_mask, xmin FROM people.person WHERE id = $1", connection);
        query.Parameters.Add(new() { Value = personId });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        return await reader.ReadAsync(cancel)
            ? new(
                reader.GetString(0), Enum.Parse<IdentityDocumentKind>(reader.GetString(1)), reader.GetFieldValue<byte[]>(2),
                reader.GetString(3), await reader.IsDBNullAsync(4, cancel) ? null : reader.GetString(4), reader.GetFieldValue<uint>(5))
            : null;
    }
}
