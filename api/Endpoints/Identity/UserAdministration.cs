using Microsoft.Extensions.Options;
using TalentHub.Api.Hosting;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Grains;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Endpoints.Identity;

/// <summary>Commands about other users, for endpoints and pages alike: checks and hashes a password before the command leaves.</summary>
public sealed class UserAdministration(
    IGrainFactory grains, Passwords passwords, UserQueries users, IOptionsMonitor<SignInSettings> settings,
    IEnumerable<IOrganisationNames> organisations, FactsCache<SessionFacts> sessions)
{
    /// <summary>Makes a user. The id follows from the operation, so that a retry makes no second one.</summary>
    public async Task<Outcome<UserView>> Create(NewUser user, CommandContext context, CancellationToken cancel)
    {
        if (PasswordRules.Check(user.Password, UserName.Normalise(user.UserName), Shortest) is { } problem)
        {
            return problem.In("password");
        }

        foreach (var (i, role) in user.Roles.Index())
        {
            if (await UnknownOrganisation(role.OrganisationId, cancel) is { } unknown)
            {
                return unknown.Below($"roles[{i}]");
            }
        }

        var command = new CreateUser(user.UserName, user.DisplayName, user.Culture, user.PersonId, user.Roles, user.MustChangePassword, user.Email);
        return await grains.GetGrain<IUserGrain>(DerivedId.Of(context.OperationId, "user"))
            .Create(command, passwords.Hash(user.Password), context);
    }

    /// <summary>Gives a role.</summary>
    public async Task<Outcome<UserView>> Assign(Guid id, AssignRole command, CommandContext context, CancellationToken cancel) =>
        await UnknownOrganisation(command.OrganisationId, cancel) is { } unknown ? unknown
        : await With(id, grain => grain.AssignRole(command, context), cancel);

    /// <summary>Sets a password.</summary>
    public async Task<Outcome<UserView>> Reset(Guid id, string password, CommandContext context, CancellationToken cancel) =>
        await users.Find(id, cancel) is not { } user ? UserProblem.NotFound
        : PasswordRules.Check(password, user.UserName, Shortest) is { } problem ? problem
        : Remembered(id, await grains.GetGrain<IUserGrain>(id).ResetPassword(new ResetPassword(), passwords.Hash(password), context));

    /// <summary>Sends a command to a user within the caller's scope.</summary>
    public async Task<Outcome<UserView>> With(Guid id, Func<IUserGrain, Task<Outcome<UserView>>> command, CancellationToken cancel) =>
        await users.Find(id, cancel) is null ? UserProblem.NotFound : Remembered(id, await command(grains.GetGrain<IUserGrain>(id)));

    /// <summary>What this node remembers of the user's sessions is over with the change; other nodes ask again within <see cref="FactsCache{T}.Lifetime"/>.</summary>
    private Outcome<UserView> Remembered(Guid id, Outcome<UserView> done)
    {
        sessions.Forget(session => session.UserId == id);
        return done;
    }

    private int Shortest => settings.CurrentValue.Rules.ShortestPassword;

    private async Task<Problem?> UnknownOrganisation(Guid? organisationId, CancellationToken cancel)
    {
        if (organisationId is not { } id)
        {
            return null;
        }

        foreach (var names in organisations)
        {
            if (!(await names.Of([id], cancel)).ContainsKey(id))
            {
                return ((Problem)UserProblem.OrganisationUnknown).In("organisationId");
            }
        }

        return null;
    }
}
