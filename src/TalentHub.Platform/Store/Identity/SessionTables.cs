using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Store.Identity;

/// <summary>The rows of a user's sessions, written inside the commit of the user's grain.</summary>
internal static class SessionTables
{
    /// <summary>Opens a session; with one role only, it acts in that role at once.</summary>
    internal static void Open(Writes writes, Guid userId, SignIn command, User user, SignInRules rules)
    {
        var role = user.Roles is [var only] ? only : null;
        writes.Add(
            """
            INSERT INTO platform.user_session
                (id, user_id, role, organisation_id, started_at, last_seen_at, expires_at, device, address)
            VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8)
            """,
            command.SessionId, userId, role?.Role, role?.OrganisationId, writes.Context.At, writes.Context.At.AddHours(rules.SessionHours),
            command.Device, command.Address);
        writes.Add("UPDATE platform.app_user SET last_sign_in_at = $2 WHERE id = $1", userId, writes.Context.At);
    }

    /// <summary>Ends a session and opens its successor, which expires when the first would have.</summary>
    internal static void Replace(Writes writes, Guid userId, Guid sessionId, ChooseRole command) => writes.Add(
        """
        WITH ended AS (
            UPDATE platform.user_session SET ended_at = $5
            WHERE id = $1 AND user_id = $2 AND ended_at IS NULL
            RETURNING started_at, expires_at, device, address
        )
        INSERT INTO platform.user_session
            (id, user_id, role, organisation_id, started_at, last_seen_at, expires_at, device, address)
        SELECT $3, $2, $4, $6::uuid, started_at, $5, expires_at, device, address FROM ended
        """,
        sessionId, userId, command.NewSessionId, command.Role, writes.Context.At, command.OrganisationId);

    /// <summary>Ends one session or all, but for the exception.</summary>
    internal static void End(Writes writes, Guid userId, EndSessions command) => writes.Add(
        """
        UPDATE platform.user_session SET ended_at = now()
        WHERE user_id = $1 AND ended_at IS NULL AND ($2::uuid IS NULL OR id = $2) AND id IS DISTINCT FROM $3::uuid
        """,
        userId, command.SessionId, command.ExceptSessionId);

    /// <summary>Ends the sessions that act in a role.</summary>
    internal static void EndRole(Writes writes, Guid userId, RemoveRole command) => writes.Add(
        """
        UPDATE platform.user_session SET ended_at = now()
        WHERE user_id = $1 AND ended_at IS NULL AND role = $2 AND organisation_id IS NOT DISTINCT FROM $3::uuid
        """,
        userId, command.Role, command.OrganisationId);
}
