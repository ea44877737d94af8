using System.Diagnostics;
using TalentHub.Demonstration.Play;
using TalentHub.Demonstration.Script;

namespace TalentHub.Benchmarks;

/// <summary>People at work on a running installation: they sign in and press on as users do, over HTTP.</summary>
public sealed class Office : IDisposable
{
    private readonly IReadOnlyList<StepFile> _chapters = StepFile.ReadAll(Path.Combine(AppContext.BaseDirectory, "bench"));
    private readonly Sessions _sessions;
    private readonly Player _player;

    /// <summary>Nobody is signed in yet.</summary>
    /// <param name="address">The address of the API.</param>
    /// <param name="data">The data folder of the installation, with the first administrator's password.</param>
    /// <param name="kept">What an earlier office kept, when the same people go on at another address.</param>
    public Office(Uri address, string data, Variables? kept = null)
    {
        var credentials = new Credentials(data);
        _sessions = new(address, credentials, TimeProvider.System);
        _player = new(AppContext.BaseDirectory, data, _sessions, credentials, TimeProvider.System, _ => { }, kept);
    }

    /// <summary>What the chapters kept, for example the id of a batch.</summary>
    public Variables Kept => _player.Kept;

    /// <summary>Says how much there is to do: the chapters hold the answers against it.</summary>
    /// <param name="workers">The rows of the roster.</param>
    /// <param name="claims">The claims of the payout, each of 100 yuan.</param>
    public void Expect(int workers, int claims)
    {
        Kept.Keep("workers", workers);
        Kept.Keep("claims", claims);
        Kept.Keep("total", claims * WaitingClaims.Yuan);
    }

    /// <summary>The session of a user.</summary>
    public Task<Session> Of(string userName) => _sessions.Of(userName, CancellationToken.None);

    /// <summary>Plays a chapter and says how long it took.</summary>
    public async Task<TimeSpan> Play(string chapter)
    {
        var watch = Stopwatch.StartNew();
        await _player.Play(_chapters.Single(c => c.Name == chapter), CancellationToken.None);
        return watch.Elapsed;
    }

    /// <inheritdoc/>
    public void Dispose() => _sessions.Dispose();
}
