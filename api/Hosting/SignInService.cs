using Microsoft.Extensions.Options;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Grains;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Hosting;

/// <summary>Signs users in and out, lets them choose a role and change their password; keeps the cookie in step.</summary>
public sealed class SignInService(
    SessionStore store, Passwords passwords, IGrainFactory grains, TimeProvider clock, SessionCookie cookie,
    IOptionsMonitor<SignInSettings> settings, Caller caller)
{
    private const int LongestDevice = 200;

    /// <summary>Opens a session under a new id and sets its cookie.</summary>
    /// <returns>The session, or the one refusal that all failures share; it takes as long for an unknown name as for a wrong password.</returns>
    public async Task<Outcome<SignInView>> SignIn(HttpContext http, string? userName, string? password)
    {
        var start = clock.GetTimestamp();
        var view = await Attempt(http, UserName.Normalise(userName), password ?? "");
        if (view?.SessionId is { } session)
        {
            await cookie.Issue(http, session);
            return view;
        }

        var remaining = TimeSpan.FromMilliseconds(settings.CurrentValue.RefusalMilliseconds) - clock.GetElapsedTime(start);
        if (remaining > TimeSpan.Zero)
        {
            await Task.Delay(remaining, clock, http.RequestAborted);
        }

        return UserProblem.SignInRefused;
    }

    /// <summary>Ends the session of this request.</summary>
    public async Task SignOut(HttpContext http)
    {
        if (caller.SessionId is { } session)
        {
            await Me.EndSessions(new EndSessions(session), Now(Guid.CreateVersion7()));
        }

        await cookie.Withdraw(http, caller.SessionId);
    }

    /// <summary>Acts in another role or organisation from now on, under a session id that follows from the operation.</summary>
    public async Task<Outcome<SignInView>> Choose(HttpContext http, Role role, Guid? organisationId, Guid operationId)
    {
        if (caller.SessionId is not { } session)
        {
            return UserProblem.NotSignedIn;
        }

        var command = new ChooseRole(DerivedId.Of(operationId, "session"), role, organisationId);
        var outcome = await Me.ChooseRole(command, session, Now(operationId));
        if (outcome.Value?.SessionId is { } next)
        {
            await cookie.Withdraw(http, next == session ? null : session);
            await cookie.Issue(http, next);
        }

        return outcome;
    }

    /// <summary>Changes the own password; the other sessions end.</summary>
    public async Task<Outcome<UserView>> ChangePassword(
        HttpContext http, string current, string next, Guid operationId)
    {
        var stored = await store.PasswordOf(caller.UserId, http.RequestAborted);
        if (PasswordRules.Check(next, stored?.UserName ?? "", settings.CurrentValue.Rules.ShortestPassword) is { } problem)
        {
            return problem;
        }

        if (next == current)
        {
            return UserProblem.PasswordSame.With().In("newPassword");
        }

        // A password is in no digest, so a repeated operation is held against the one that it stored.
        if (stored?.Stamp == UserDecisions.StampOf(operationId) && !passwords.Matches(stored.Hash, next))
        {
            return CommitProblem.OperationIdReused.With(("operation", operationId));
        }

        // The grain refuses a wrong current password itself, because a repeated operation is to get its stored answer.
        var checkedStamp = passwords.Matches(stored?.Hash, current) ? stored?.Stamp : null;
        if (checkedStamp is null && stored is not null && stored.Stamp != UserDecisions.StampOf(operationId))
        {
            // An open session is no place to guess at the password: it counts like a sign-in that failed, and locks.
            await Tell(http, stored, matched: false);
        }

        var outcome = await Me.ChangePassword(new ChangePassword(caller.SessionId), checkedStamp, passwords.Hash(next), Now(operationId));
        if (outcome.Succeeded && caller.SessionId is { } session)
        {
            cookie.Forget(session);
        }

        return outcome;
    }

    private IUserGrain Me => grains.GetGrain<IUserGrain>(caller.UserId);

    private async Task<SignInView?> Attempt(HttpContext http, string userName, string password)
    {
        var stored = await store.PasswordOf(userName, http.RequestAborted);
        var matched = passwords.Matches(stored?.Hash, password.Length > PasswordRules.Longest ? "" : password);
        return stored is null ? null : (await Tell(http, stored, matched)).Value;
    }

    private Task<Outcome<SignInView>> Tell(HttpContext http, StoredPassword stored, bool matched)
    {
        var command = new SignIn(
            Guid.CreateVersion7(), matched, stored.Stamp, DeviceOf(http), http.Connection.RemoteIpAddress?.ToString() ?? "");
        var context = new CommandContext(
            Guid.CreateVersion7(), matched ? stored.UserId : Caller.PublicActor, matched ? stored.DisplayName : Caller.PublicName, OrganisationId: null,
            Role.Public, clock.GetUtcNow());
        return grains.GetGrain<IUserGrain>(stored.UserId).SignIn(command, context);
    }

    private CommandContext Now(Guid operationId) => caller.Context(operationId) with { At = clock.GetUtcNow() };

    private static string DeviceOf(HttpContext http)
    {
        var device = http.Request.Headers.UserAgent.ToString();
        return device.Length > LongestDevice ? device[..LongestDevice] : device;
    }
}
