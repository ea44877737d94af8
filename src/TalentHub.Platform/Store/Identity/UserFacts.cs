using Npgsql;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Platform.Store.Identity;

/// <summary>What a user's grain asks the tables about the one who acts.</summary>
public sealed class UserFacts(TalentHubDatabase database)
{
    /// <summary>Over which users the actor of a command has authority.</summary>
    public async Task<UserAuthority> AuthorityOf(CommandContext context)
    {
        if (context.OrganisationId is not { } organisation)
        {
            return new UserAuthority(IsManager: false);
        }

        await using var connection = await database.Open();
        await using var query = new NpgsqlCommand(
            """
            SELECT EXISTS (
                SELECT FROM platform.user_role
                WHERE user_id = $1 AND role = $2 AND organisation_id = $3 AND is_manager)
            """, connection)
        {
            Parameters = { new() { Value = context.ActorId }, new() { Value = context.Role.ToString() }, new() { Value = organisation } },
        };
        return new UserAuthority(await query.ExecuteScalarAsync() is true);
    }
}
