using Microsoft.Extensions.Options;
using Orleans.Runtime;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Identity;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.Platform.Grains;

/// <summary>The single writer of one user.</summary>
public sealed class UserGrain(
    [PersistentState("user")] IPersistentState<User> state, Commit commit, UserFacts facts, DatedSettings dated, IOptionsMonitor<SignInSettings> settings)
    : Grain, IUserGrain
{
    private static readonly CommitShape<User, UserView> Shape = new("user", UserTables.Write, UserView.Of);

    /// <inheritdoc/>
    public async Task<Outcome<UserView>> Create(CreateUser command, PasswordHash password, CommandContext context)
    {
        var authority = await facts.AuthorityOf(context);
        return await commit.Run(
            this, state, Shape, command, context,
            user => user.Create(this.GetPrimaryKey(), command, authority, context),
            writes =>
            {
                UserTables.SetPassword(writes, this.GetPrimaryKey(), password);
                UserTables.TellAccountMade(writes, this.GetPrimaryKey());
            });
    }

    /// <inheritdoc/>
    public Task<Outcome<SignInView>> SignIn(SignIn command, CommandContext context)
    {
        var rules = settings.CurrentValue.Rules;
        var (next, opened) = state.State.Attempt(command, Locking(ChinaTime.DateOf(context.At)), context.At);
        return commit.Run(
            this, state, SessionShape(opened ? command.SessionId : null), command, context,
            user => user.State == UserState.None ? UserProblem.SignInRefused : next,
            writes =>
            {
                if (opened)
                {
                    SessionTables.Open(writes, this.GetPrimaryKey(), command, next, rules);
                }
            });
    }

    /// <inheritdoc/>
    public Task<Outcome<SignInView>> ChooseRole(ChooseRole command, Guid sessionId, CommandContext context) =>
        commit.Run(
            this, state, SessionShape(command.NewSessionId), command, context,
            user => user.Choose(command, context),
            writes => SessionTables.Replace(writes, this.GetPrimaryKey(), sessionId, command));

    /// <inheritdoc/>
    public Task<Outcome<UserView>> ChangePassword(ChangePassword command, Guid? checkedStamp, PasswordHash password, CommandContext context) =>
        commit.Run(this, state, Shape, command, context, user => user.Change(checkedStamp, context), writes =>
        {
            UserTables.SetPassword(writes, this.GetPrimaryKey(), password);
            SessionTables.End(writes, this.GetPrimaryKey(), new EndSessions(ExceptSessionId: command.SessionId));
        });

    /// <inheritdoc/>
    public async Task<Outcome<UserView>> ResetPassword(ResetPassword command, PasswordHash password, CommandContext context)
    {
        var authority = await facts.AuthorityOf(context);
        return await commit.Run(this, state, Shape, command, context, user => user.Reset(authority, context), writes =>
        {
            UserTables.SetPassword(writes, this.GetPrimaryKey(), password);
            SessionTables.End(writes, this.GetPrimaryKey(), new EndSessions());
        });
    }

    /// <inheritdoc/>
    public async Task<Outcome<UserView>> Describe(DescribeUser command, CommandContext context)
    {
        var authority = await facts.AuthorityOf(context);
        return await commit.Run(this, state, Shape, command, context, user => user.Describe(command, authority, context));
    }

    /// <inheritdoc/>
    public async Task<Outcome<UserView>> AssignRole(AssignRole command, CommandContext context)
    {
        var authority = await facts.AuthorityOf(context);
        return await commit.Run(this, state, Shape, command, context, user => user.Assign(command, authority, context));
    }

    /// <inheritdoc/>
    public async Task<Outcome<UserView>> RemoveRole(RemoveRole command, CommandContext context)
    {
        var authority = await facts.AuthorityOf(context);
        return await commit.Run(
            this, state, Shape, command, context,
            user => user.Remove(command, authority, context),
            writes => SessionTables.EndRole(writes, this.GetPrimaryKey(), command));
    }

    /// <inheritdoc/>
    public async Task<Outcome<UserView>> EndSessions(EndSessions command, CommandContext context)
    {
        var authority = await facts.AuthorityOf(context);
        return await commit.Run(
            this, state, Shape, command, context,
            user => user.End(authority, context),
            writes => SessionTables.End(writes, this.GetPrimaryKey(), command));
    }

    /// <inheritdoc/>
    public async Task<Outcome<UserView>> Disable(DisableUser command, CommandContext context)
    {
        var authority = await facts.AuthorityOf(context);
        return await commit.Run(
            this, state, Shape, command, context,
            user => user.Disable(authority, context),
            writes => SessionTables.End(writes, this.GetPrimaryKey(), new EndSessions()));
    }

    /// <inheritdoc/>
    public async Task<Outcome<UserView>> Enable(EnableUser command, CommandContext context)
    {
        var authority = await facts.AuthorityOf(context);
        return await commit.Run(this, state, Shape, command, context, user => user.Enable(authority, context));
    }

    /// <inheritdoc/>
    public async Task<Outcome<UserView>> Unlock(UnlockUser command, CommandContext context)
    {
        var authority = await facts.AuthorityOf(context);
        return await commit.Run(this, state, Shape, command, context, user => user.Unlock(authority, context));
    }

    private LockRules Locking(DateOnly day) => new(dated.Get<int>(LockRules.FailuresSetting, day), dated.Get<int>(LockRules.MinutesSetting, day));

    private static CommitShape<User, SignInView> SessionShape(Guid? session) => new("user", UserTables.Write, _ => new SignInView(session));
}
