namespace TalentHub.Api.Tests.Hostile;

/// <summary>
/// How much more managed memory than at its beginning something held at most. Garbage is left out where it would make the difference: it is collected
/// only when all memory together is over the limit, because that takes long where much is alive.
/// </summary>
public sealed class MemoryWatch : IDisposable
{
    private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
    private readonly long _limit;
    private readonly Timer _timer;
    private long _peak;

    /// <summary>Begins to watch.</summary>
    /// <param name="megabytes">What must not be held.</param>
    public MemoryWatch(int megabytes)
    {
        _limit = megabytes * 1024L * 1024;
        _timer = new Timer(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    /// <summary>The most so far, in MB.</summary>
    public long PeakMegabytes
    {
        get
        {
            Look();
            return Interlocked.Read(ref _peak) / 1024 / 1024;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var now = GC.GetTotalMemory(forceFullCollection: false) - _before;
        if (now >= _limit)
        {
            GC.Collect();
            now = GC.GetTotalMemory(forceFullCollection: false) - _before;
        }

        for (long seen; (seen = Interlocked.Read(ref _peak)) < now && Interlocked.CompareExchange(ref _peak, now, seen) != seen;)
        {
        }
    }
}
