using Npgsql;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>The names of occupations, for pages.</summary>
public sealed class OccupationNames(TalentHubDatabase database)
{
    /// <summary>One occupation, or null when it has left the list.</summary>
    public async Task<OccupationName?> Find(string code, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT code, name_zh, name_en FROM certification.occupation WHERE code = $1", connection)
        {
            Parameters = { new() { Value = code } },
        };
        await using var row = await query.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel) ? new(row.GetString(0), row.GetString(1), row.GetString(2)) : null;
    }

    /// <summary>Every occupation by its code.</summary>
    public async Task<IReadOnlyDictionary<string, OccupationName>> All(CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT code, name_zh, name_en FROM certification.occupation ORDER BY code", connection);
        var names = new SortedDictionary<string, OccupationName>(StringComparer.Ordinal);
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            names[row.GetString(0)] = new(row.GetString(0), row.GetString(1), row.GetString(2));
        }

        return names;
    }
}
