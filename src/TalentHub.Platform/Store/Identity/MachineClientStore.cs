using Npgsql;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Store.Identity;

/// <summary>Looks up machine clients that sign in.</summary>
public sealed class MachineClientStore(TalentHubDatabase database)
{
    /// <summary>The client, when it is active.</summary>
    public async Task<MachineClientFacts?> Find(Guid id, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT name, role, organisation_id, secret_hash FROM platform.machine_client WHERE id = $1 AND state = 'Active'", connection)
        {
            Parameters = { new() { Value = id } },
        };
        await using var row = await query.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel)
            ? new MachineClientFacts(
                id, row.GetString(0), Enum.Parse<Role>(row.GetString(1)), row.IsDBNull(2) ? null : row.GetGuid(2), row.GetFieldValue<byte[]>(3))
            : null;
    }
}
