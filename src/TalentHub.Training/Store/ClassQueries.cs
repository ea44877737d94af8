using Npgsql;
using TalentHub.Platform.Store;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Training.Store;

/// <summary>Students as a class asks for them at the moment of deciding.</summary>
public sealed class ClassQueries(TalentHubDatabase database)
{
    /// <summary>Whether the person is in the class.</summary>
    public async Task<bool> IsEnrolled(Guid classId, Guid personId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT EXISTS (SELECT FROM training.enrolment WHERE class_id = $1 AND person_id = $2 AND state = 'Enrolled')", connection);
        query.Parameters.Add(new() { Value = classId });
        query.Parameters.Add(new() { Value = personId });
        return (bool)(await query.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>In which class of a school persons are at the moment; who is missing from the answer is in none.</summary>
    public async Task<IReadOnlyDictionary<Guid, StudentStanding>> Standings(
        Guid schoolId, IReadOnlyList<Guid> personIds, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT e.person_id, c.id, c.name
            FROM training.enrolment e
            JOIN training.class c ON c.id = e.class_id
            WHERE e.school_id = $1 AND e.person_id = ANY ($2) AND e.state = 'Enrolled'
            """, connection);
        query.Parameters.Add(new() { Value = schoolId });
        query.Parameters.Add(new() { Value = personIds.ToArray() });
        await using var row = await query.ExecuteReaderAsync(cancel);
        var standings = new Dictionary<Guid, StudentStanding>();
        while (await row.ReadAsync(cancel))
        {
            standings[row.GetGuid(0)] = new(row.GetGuid(1), row.GetString(2));
        }

        return standings;
    }
}
