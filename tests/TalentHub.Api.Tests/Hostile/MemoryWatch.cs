namespace TalentHub.Api.Tests.Hostile;

/// <summary>How much more managed memory than at its beginning something held at most, garbage that was not collected yet left out.</summary>
public sealed class MemoryWatch : IDisposable
{
    private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
    private readonly Timer _timer;
    private long _peak;

    /// <summary>Begins to watch.</summary>
    public MemoryWatch() => _timer = new Timer(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromSeconds(3));

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
        GC.Collect();
        var now = GC.GetTotalMemory(forceFullCollection: false) - _before;
        for (long seen; (seen = Interlocked.Read(ref _peak)) < now && Interlocked.CompareExchange(ref _peak, now, seen) != seen;)
        {
        }
    }
}
