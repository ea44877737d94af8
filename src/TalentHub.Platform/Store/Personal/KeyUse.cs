using Npgsql;

namespace TalentHub.Platform.Store.Personal;

/// <summary>Counts what is still sealed with each key, so that an old key leaves the file only when nothing needs it.</summary>
public sealed class KeyUse(TalentHubDatabase database, IEnumerable<EncryptedColumn> columns)
{
    /// <summary>Values by key id, in the registered columns and in grain state. Old audit entries are not counted: their masks are enough.</summary>
    public async Task<IReadOnlyDictionary<string, long>> Count(CancellationToken cancel = default)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        await using var connection = await database.Open(cancel);
        foreach (var (table, column) in columns)
        {
            await Add(counts, connection, $"SELECT split_part({column}, '.', 1), count(*) FROM {table} WHERE {column} IS NOT NULL GROUP BY 1", cancel);
        }

        await Add(counts, connection, GrainState, cancel);
        return counts;
    }

    private const string GrainState = $"""
        SELECT found[1], count(*)
        FROM orleansstorage, regexp_matches(convert_from(payloadbinary, 'UTF8'), '"({SealedTokens.KeyId})\.', 'g') AS found
        WHERE payloadbinary IS NOT NULL
        GROUP BY 1
        """;

    private static async Task Add(Dictionary<string, long> counts, NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var query = new NpgsqlCommand(sql, connection);
        await using var reader = await query.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            var id = reader.GetString(0);
            counts[id] = counts.GetValueOrDefault(id) + reader.GetInt64(1);
        }
    }
}
