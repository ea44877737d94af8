using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Mail;

namespace TalentHub.Platform.Store.Identity;

/// <summary>The rows of a user, written inside the commit of its grain.</summary>
internal static class UserTables
{
    internal static void Write(Writes writes, User before, User after)
    {
        writes.Refuses("ux_app_user_user_name", UserProblem.NameTaken.With(("name", after.Name)).In("userName"));
        writes.Refuses("ck_kept_seat_last", UserProblem.LastManager);
        writes.Add(
            """
            INSERT INTO platform.app_user
                (id, user_name, display_name, password_stamp, state, locked_until, person_id, culture, must_change_password, created_at,
                email)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            ON CONFLICT (id) DO UPDATE
            SET display_name = excluded.display_name, password_stamp = excluded.password_stamp, state = excluded.state,
                locked_until = excluded.locked_until, culture = excluded.culture, must_change_password = excluded.must_change_password,
                email = excluded.email
            """,
            after.Id, after.Name, after.DisplayName, after.PasswordStamp, after.State, after.LockedUntil, after.PersonId, after.Culture,
            after.MustChangePassword, writes.Context.At, after.Email);
        WriteRoles(writes, before, after);
        WriteSeats(writes, before, after);
    }

    internal static void SetPassword(Writes writes, Guid userId, PasswordHash password) => writes.Add(
        "UPDATE platform.app_user SET password_hash = $2 WHERE id = $1", userId, password.Hash);

    internal static void TellAccountMade(Writes writes, Guid userId) => writes.MailUsers(
        MailTemplates.AccountMade,
        "SELECT id AS user_id, jsonb_build_object('user', user_name, 'path', '/sign-in') AS fields FROM platform.app_user WHERE id = $5", userId);

    private static void WriteRoles(Writes writes, User before, User after)
    {
        foreach (var gone in before.Roles.Where(r => !after.Has(r.Role, r.OrganisationId)))
        {
            writes.Add(
                "DELETE FROM platform.user_role WHERE user_id = $1 AND role = $2 AND organisation_id IS NOT DISTINCT FROM $3::uuid",
                after.Id, gone.Role, gone.OrganisationId);
        }

        foreach (var given in after.Roles.Except(before.Roles))
        {
            writes.Add(
                """
                INSERT INTO platform.user_role (user_id, role, organisation_id, is_manager) VALUES ($1, $2, $3, $4)
                ON CONFLICT ON CONSTRAINT ux_user_role DO UPDATE SET is_manager = excluded.is_manager
                """,
                after.Id, given.Role, given.OrganisationId, given.IsManager);
        }
    }

    // Seats are taken in one order by everybody, so that two commands never wait for each other.
    private static void WriteSeats(Writes writes, User before, User after)
    {
        foreach (var seat in after.Seats.Except(before.Seats).Order(StringComparer.Ordinal))
        {
            writes.Add(
                """
                INSERT INTO platform.kept_seat (seat, holders) VALUES ($1, 1)
                ON CONFLICT (seat) DO UPDATE SET holders = kept_seat.holders + 1
                """, seat);
        }

        foreach (var seat in before.Seats.Except(after.Seats).Order(StringComparer.Ordinal))
        {
            writes.Add("UPDATE platform.kept_seat SET holders = holders - 1 WHERE seat = $1", seat);
        }
    }
}
