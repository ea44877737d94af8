using TalentHub.Platform.Domain.Clients;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Store.Identity;

/// <summary>The row of a machine client, written inside the commit of its grain.</summary>
internal static class MachineClientTables
{
    internal static void Write(Writes writes, MachineClient before, MachineClient after) => writes.Add(
        """
        INSERT INTO platform.machine_client (id, name, role, organisation_id, state, created_at, secret_since)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (id) DO UPDATE SET state = excluded.state, secret_since = excluded.secret_since
        """,
        after.Id, after.Name, after.Role, after.OrganisationId, after.State, writes.Context.At, after.SecretSince);

    internal static void SetSecret(Writes writes, Guid id, SecretHash secret) => writes.Add(
        "UPDATE platform.machine_client SET secret_hash = $2 WHERE id = $1", id, Convert.FromBase64String(secret.Base64));
}
