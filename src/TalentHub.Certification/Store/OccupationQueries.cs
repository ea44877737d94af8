using Npgsql;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>Occupations by what rosters call them.</summary>
public sealed class OccupationQueries(TalentHubDatabase database)
{
    /// <summary>Codes by code and by Chinese name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CodesByName(CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT code, code FROM certification.occupation UNION SELECT name_zh, code FROM certification.occupation", connection);
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            codes[row.GetString(0)] = row.GetString(1);
        }

        return codes;
    }
}
