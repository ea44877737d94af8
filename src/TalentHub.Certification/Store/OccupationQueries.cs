using Npgsql;
using TalentHub.Organisations.Grains;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>The register of occupations: which there are, and what rosters call them.</summary>
public sealed class OccupationQueries(TalentHubDatabase database) : IOccupationRegister
{
    /// <inheritdoc/>
    public async Task<OccupationCode?> Missing(IReadOnlyCollection<OccupationCode> codes, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT asked.code FROM unnest($1::text[]) WITH ORDINALITY AS asked (code, place)
            WHERE NOT EXISTS (SELECT FROM certification.occupation WHERE occupation.code = asked.code)
            ORDER BY asked.place LIMIT 1
            """,
            connection)
        {
            Parameters = { new() { Value = codes.Select(c => c.Text).ToArray() } },
        };
        return await query.ExecuteScalarAsync(cancel) is string missing ? codes.First(c => c.Text == missing) : null;
    }

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
