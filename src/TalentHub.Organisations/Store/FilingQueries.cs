using Npgsql;
using TalentHub.Platform.Store;

namespace TalentHub.Organisations.Store;

/// <summary>What the job of filings asks the tables.</summary>
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
}
