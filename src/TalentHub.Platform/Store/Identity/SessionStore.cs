using Npgsql;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Store.Identity;

/// <summary>Looks up users who sign in and sessions that come back.</summary>
public sealed class SessionStore(TalentHubDatabase database)
{
    /// <summary>The stored password of a normalised user name; null when nobody has it.</summary>
    public Task<StoredPassword?> PasswordOf(string userName, CancellationToken cancel) =>
        Password("SELECT id, user_name, display_name, password_hash, password_stamp FROM platform.app_user WHERE user_name = $1", userName, cancel);

    /// <summary>The stored password of a user.</summary>
    public Task<StoredPassword?> PasswordOf(Guid userId, CancellationToken cancel) =>
        Password("SELECT id, user_name, display_name, password_hash, password_stamp FROM platform.app_user WHERE id = $1", userId, cancel);

    /// <summary>The session, when it is open at this instant; it counts as seen.</summary>
    /// <remarks>When it was last seen is no business fact, hence no command: it is written at most once a minute for a session.</remarks>
    public async Task<SessionFacts?> Find(Guid sessionId, DateTimeOffset now, TimeSpan idle, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            WITH seen AS (
                UPDATE platform.user_session SET last_seen_at = $2
                WHERE id = $1 AND ended_at IS NULL AND expires_at > $2 AND last_seen_at > $3
                    AND last_seen_at < $2 - interval '1 minute'
            )
            SELECT s.user_id, u.display_name, u.culture, u.person_id, u.must_change_password, s.role, s.organisation_id,
                coalesce(r.is_manager, false)
            FROM platform.user_session s
            JOIN platform.app_user u ON u.id = s.user_id
            LEFT JOIN platform.user_role r
                ON r.user_id = s.user_id AND r.role = s.role AND r.organisation_id IS NOT DISTINCT FROM s.organisation_id
            WHERE s.id = $1 AND s.ended_at IS NULL AND s.expires_at > $2 AND s.last_seen_at > $3
                AND u.state <> 'Disabled' AND (s.role IS NULL OR r.role IS NOT NULL)
            """, connection)
        {
            Parameters = { new() { Value = sessionId }, new() { Value = now }, new() { Value = now - idle } },
        };
        await using var row = await query.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel) ? Facts(sessionId, row) : null;
    }

    private static SessionFacts Facts(Guid sessionId, NpgsqlDataReader row) => new(
        sessionId, row.GetGuid(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetGuid(3), row.GetBoolean(4),
        row.IsDBNull(5) ? null : Enum.Parse<Role>(row.GetString(5)), row.IsDBNull(6) ? null : row.GetGuid(6), row.GetBoolean(7));

    private async Task<StoredPassword?> Password(string sql, object key, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = key } } };
        await using var row = await query.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel) ? new StoredPassword(row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetGuid(4)) : null;
    }
}
