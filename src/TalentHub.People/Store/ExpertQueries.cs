using Npgsql;
using TalentHub.People.Domain.Experts;
using TalentHub.Platform.Store;

namespace TalentHub.People.Store;

/// <summary>What the expert's grain asks the tables at the moment of deciding.</summary>
public sealed class ExpertQueries(TalentHubDatabase database)
{
    /// <summary>The registered name, or null.</summary>
    public async Task<string?> Name(Guid personId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT name FROM people.person WHERE id = $1", connection);
        query.Parameters.Add(new() { Value = personId });
        return await query.ExecuteScalarAsync(cancel) as string;
    }

    /// <summary>Whether an employer has registered the expert.</summary>
    public async Task<bool> IsNamedBy(Guid personId, Guid employerId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT EXISTS (SELECT FROM people.expert_employer WHERE person_id = $1 AND employer_id = $2)", connection);
        query.Parameters.Add(new() { Value = personId });
        query.Parameters.Add(new() { Value = employerId });
        return (bool)(await query.ExecuteScalarAsync(cancel))!;
    }

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

    /// <summary>The days of one calendar year of several persons; the table holds each day once, and who has none is left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, ExpertDays>> DaysIn(IReadOnlyList<Guid> persons, int year, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT person_id, count(*)::integer, count(confirmed_at)::integer
            FROM people.engagement_day
            WHERE person_id = ANY ($1) AND day BETWEEN make_date($2, 1, 1) AND make_date($2, 12, 31)
            GROUP BY person_id
            """, connection);
        query.Parameters.Add(new() { Value = persons.ToArray() });
        query.Parameters.Add(new() { Value = year });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        var found = new Dictionary<Guid, ExpertDays>();
        while (await reader.ReadAsync(cancel))
        {
            found[reader.GetGuid(0)] = new(year, reader.GetInt32(1), reader.GetInt32(2));
        }

        return found;
    }

    /// <summary>Each day of a person from one day to another, whoever recorded it, oldest first.</summary>
    public async Task<IReadOnlyList<WorkedDay>> DaysBetween(Guid personId, DateOnly from, DateOnly to, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT day, engagement_id, employer_id, confirmed_at IS NOT NULL FROM people.engagement_day
            WHERE person_id = $1 AND day BETWEEN $2 AND $3 ORDER BY day
            """, connection);
        query.Parameters.Add(new() { Value = personId });
        query.Parameters.Add(new() { Value = from });
        query.Parameters.Add(new() { Value = to });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        var days = new List<WorkedDay>();
        while (await reader.ReadAsync(cancel))
        {
            days.Add(new(reader.GetFieldValue<DateOnly>(0), reader.GetGuid(1), reader.GetGuid(2), reader.GetBoolean(3)));
        }

        return days;
    }
}
