using System.Security.Cryptography;
using Npgsql;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Grains;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Platform.Hosting;

/// <summary>Makes the first administrator of an empty installation.</summary>
public sealed class UserBootstrap(TalentHubDatabase database, Passwords passwords, IGrainFactory grains, TimeProvider clock)
{
    /// <summary>The sign-in name of the first administrator.</summary>
    public const string AdministratorName = "admin";

    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int PasswordLength = 20;
    private static readonly Guid AdministratorId = DerivedId.Of(Guid.Empty, "first administrator");

    /// <summary>Makes the user <c>admin</c> when no administrator exists.</summary>
    /// <returns>The password, which is shown once and must be changed; null when an administrator exists, or another silo has just made it.</returns>
    public async Task<string?> EnsureAdministrator(CancellationToken cancel)
    {
        if (await Exists(cancel))
        {
            return null;
        }

        var password = RandomNumberGenerator.GetString(Alphabet, PasswordLength);
        var command = new CreateUser(AdministratorName, "系统管理员", "zh-CN", PersonId: null, [new UserRole(Role.Administrator, OrganisationId: null)]);
        var made = await grains.GetGrain<IUserGrain>(AdministratorId).Create(
            command, passwords.Hash(password), CommandContext.OfSystem(Guid.CreateVersion7(), clock.GetUtcNow()));
        return made.Succeeded ? password : null;
    }

    private async Task<bool> Exists(CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT EXISTS (SELECT FROM platform.user_role WHERE role = 'Administrator')", connection);
        return await query.ExecuteScalarAsync(cancel) is true;
    }
}
