using Npgsql;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Clock;

namespace TalentHub.Training.Store;

/// <summary>Figures for the public, counted from the tables. They name nobody, so they are of all organisations.</summary>
public sealed class TrainingStatistics(TalentHubDatabase database, BusinessClock clock)
{
    /// <summary>The figures of today.</summary>
    public async Task<TrainingFigures> Figures(CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT
                (SELECT count(*)::integer FROM organisations.organisation
                 WHERE kind = 'School' AND state = 'Active' AND school_type = 'TechnicianCollege' AND is_public),
                (SELECT count(*)::integer FROM organisations.organisation
                 WHERE kind = 'School' AND state = 'Active' AND school_type IN ('TechnicalSchool', 'SeniorTechnicalSchool') AND NOT is_public),
                (SELECT count(*)::integer FROM training.agreement WHERE state = 'Live' AND $1 BETWEEN starts_on AND ends_on),
                (SELECT count(*)::integer FROM organisations.alliance WHERE state = 'Active'),
                (SELECT count(DISTINCT m.enterprise_id)::integer
                 FROM organisations.alliance_member m
                 JOIN organisations.alliance a ON a.id = m.alliance_id
                 WHERE a.state = 'Active')
            """, connection);
        query.Parameters.Add(new() { Value = ChinaTime.DateOf(clock.GetUtcNow()) });
        await using var row = await query.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        return new(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4));
    }
}
