using Npgsql;

namespace TalentHub.Platform.Store.Commits;

/// <summary>Which operations have been committed.</summary>
public sealed class DoneOperations(TalentHubDatabase database)
{
    /// <summary>Whether this actor has committed a command under this id.</summary>
    public async Task<bool> Contains(Guid operationId, Guid actorId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT EXISTS (SELECT FROM platform.operation WHERE id = $1 AND actor_id = $2)", connection)
        {
            Parameters = { new() { Value = operationId }, new() { Value = actorId } },
        };
        return await query.ExecuteScalarAsync(cancel) is true;
    }
}
