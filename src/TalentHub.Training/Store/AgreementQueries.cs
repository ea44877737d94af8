using Npgsql;
using TalentHub.Platform.Store;
using TalentHub.Training.Domain.Agreements;

namespace TalentHub.Training.Store;

/// <summary>Agreements as their grain and the job that expires them ask for them.</summary>
public sealed class AgreementQueries(TalentHubDatabase database)
{
    /// <summary>An agreement as the tables have it, or null.</summary>
    public async Task<Agreement?> Find(Guid id, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT state, school_id, enterprise_id, kind, starts_on, ends_on FROM training.agreement WHERE id = $1", connection);
        query.Parameters.Add(new() { Value = id });
        await using var row = await query.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel)
            ? new Agreement
            {
                State = Enum.Parse<AgreementState>(row.GetString(0)), SchoolId = row.GetGuid(1), EnterpriseId = row.GetGuid(2),
                Terms = new(Enum.Parse<AgreementKind>(row.GetString(3)), row.GetFieldValue<DateOnly>(4), row.GetFieldValue<DateOnly>(5)),
            }
            : null;
    }

    /// <summary>Agreements whose last day was before this day and that nobody has taken note of.</summary>
    public async Task<IReadOnlyList<Guid>> OverBefore(DateOnly day, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT id FROM training.agreement WHERE state = 'Live' AND ends_on < $1 ORDER BY ends_on, id", connection);
        query.Parameters.Add(new() { Value = day });
        await using var row = await query.ExecuteReaderAsync(cancel);
        List<Guid> over = [];
        while (await row.ReadAsync(cancel))
        {
            over.Add(row.GetGuid(0));
        }

        return over;
    }
}
