using Npgsql;
using TalentHub.Platform.Store;

namespace TalentHub.Organisations.Store;

/// <summary>What grains and jobs of filings ask the tables.</summary>
public sealed class FilingQueries(TalentHubDatabase database)
{
    /// <summary>Bodies whose filing ended before a day, with its last day; one may be filed again and end again.</summary>
    public async Task<IReadOnlyList<(Guid BodyId, DateOnly LastDay)>> OverBefore(DateOnly day, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT body_id, valid_to FROM organisations.filing WHERE state = 'Filed' AND valid_to < $1 ORDER BY body_id", connection);
        query.Parameters.Add(new() { Value = day });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        List<(Guid, DateOnly)> over = [];
        while (await reader.ReadAsync(cancel))
        {
            over.Add((reader.GetGuid(0), reader.GetFieldValue<DateOnly>(1)));
        }

        return over;
    }

    /// <summary>Which change of a body's examiners wrote what is known of one; 0 where nothing is.</summary>
    public async Task<int> LastChangeOf(Guid bodyId, Guid personId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT change FROM organisations.examiner WHERE body_id = $1 AND person_id = $2", connection)
        {
            Parameters = { new() { Value = bodyId }, new() { Value = personId } },
        };
        return await query.ExecuteScalarAsync(cancel) is int change ? change : 0;
    }
}
