namespace TalentHub.Scheduling.Vebs;

/// <summary>Beats all over the engine, every few milliseconds of work: gives up where that is asked for, and lets it be told that work goes on.</summary>
/// <param name="abort">Asks to give up.</param>
/// <param name="tell">Hears now and then how much is done; null where nobody listens.</param>
internal sealed class Pulse(CancellationToken abort, Action<long>? tell)
{
    private const long MillisecondsBetween = 100;
    private long _done;
    private long _told = Environment.TickCount64;

    /// <summary>Nobody asks, and nobody listens.</summary>
    internal static Pulse None { get; } = new(CancellationToken.None, tell: null);

    /// <summary>What is done so far: changes tried, units placed, seats filled.</summary>
    internal long Done => Interlocked.Read(ref _done);

    /// <summary>Something is done.</summary>
    /// <exception cref="OperationCanceledException">The work is to be given up.</exception>
    internal void Beat(int work = 1)
    {
        abort.ThrowIfCancellationRequested();
        if (tell is null)
        {
            return;
        }

        var (done, told, now) = (Interlocked.Add(ref _done, work), Interlocked.Read(ref _told), Environment.TickCount64);
        if (now - told >= MillisecondsBetween && Interlocked.CompareExchange(ref _told, now, told) == told)
        {
            tell(done);
        }
    }
}
