using Npgsql;
using TalentHub.People.Domain.Experts;
using TalentHub.Platform.Store;

namespace TalentHub.People.Store;

/// <summary>What the expert's grain asks the tables at the moment of deciding.</summary>
public sealed class ExpertQueries(TalentHubDatabase database)
{
    /// <summary>Those of the days that are recorded already for this person, by anybody.</summary>
    public async Task<IReadOnlySet<DateOnly>> Taken(Guid personId, IReadOnlyList<DateOnly> days, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT day FROM people.engagement_day WHERE person_id = $1 AND day = ANY ($2)", connection);
        query.Parameters.Add(new() { Value = personId });
        query.Parameters.Add(new() { Value = days.ToArray() });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        var taken = new HashSet<DateOnly>();
        while (await reader.ReadAsync(cancel))
        {
            taken.Add(reader.GetFieldValue<DateOnly>(0));
        }

        return taken;
    }

    /// <summary>The days of one calendar year; the table holds each day once.</summary>
    public async Task<ExpertDays> DaysIn(Guid personId, int year, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT count(*)::integer, count(confirmed_at)::integer
            FROM people.engagement_day
            WHERE person_id = $1 AND day BETWEEN make_date($2, 1, 1) AND make_date($2, 12, 31)
            """, connection);
        query.Parameters.Add(new() { Value = personId });
        query.Parameters.Add(new() { Value = year });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        return new(year, reader.GetInt32(0), reader.GetInt32(1));
    }
}
