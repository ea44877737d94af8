using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using TalentHub.Demonstration.Script;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Demonstration.Play;

/// <summary>Everybody who is signed in. Whoever comes for the first time changes the first password, as the product demands.</summary>
public sealed class Sessions(Uri address, Credentials credentials, TimeProvider time, string? pass = null) : IDisposable
{
    private static readonly Guid PasswordChanges = new("0197a2c4-5b1e-7c3d-9a40-0000000000aa");
    private readonly ConcurrentDictionary<string, Lazy<Task<Session>>> _sessions = new(StringComparer.Ordinal);

    /// <summary>The session of a user.</summary>
    public Task<Session> Of(string userName, CancellationToken cancel) =>
        _sessions.GetOrAdd(userName, name => new(() => Open(name, cancel))).Value;

    /// <summary>Somebody who has not signed in.</summary>
    public Session Public() => new(address, time, pass);

    /// <summary>Forgets all sessions.</summary>
    public void Dispose()
    {
        foreach (var session in _sessions.Values.Where(s => s.IsValueCreated && s.Value.IsCompletedSuccessfully))
        {
            session.Value.GetAwaiter().GetResult().Dispose();
        }
    }

    private async Task<Session> Open(string userName, CancellationToken cancel)
    {
        var password = credentials.PasswordOf(userName) ?? throw new ScriptException($"No password of {userName} is written down.");
        var following = Credentials.Following(password);
        var session = new Session(address, time, pass);
        if (!await session.SignIn(userName, password, cancel))
        {
            if (!await session.SignIn(userName, following, cancel))
            {
                throw new ScriptException($"{userName} cannot sign in: the password that is written down was changed.");
            }

            credentials.Replace(userName, following);
            return session;
        }

        var me = await session.Get("/api/v1/me", cancel);
        if (me?["mustChangePassword"]?.GetValue<bool>() == true)
        {
            await session.Command(
                HttpMethod.Post, "/api/v1/me/password", DerivedId.Of(PasswordChanges, following),
                new JsonObject { ["currentPassword"] = password, ["newPassword"] = following }, cancel);
            credentials.Replace(userName, following);
        }

        return session;
    }
}
