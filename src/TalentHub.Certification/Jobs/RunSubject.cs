using Npgsql;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Jobs;

/// <summary>Finds what a stored run is about.</summary>
public sealed class RunSubject(TalentHubDatabase database)
{
    /// <summary>The batch that a run works on.</summary>
    public async Task<Guid> BatchOf(Guid runId, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT subject_id FROM platform.job_run WHERE id = $1", connection)
        {
            Parameters = { new() { Value = runId } },
        };
        return Guid.Parse((string)(await query.ExecuteScalarAsync(cancel))!);
    }
}
