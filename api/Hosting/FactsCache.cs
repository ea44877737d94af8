using System.Collections.Concurrent;

namespace TalentHub.Api.Hosting;

/// <summary>Remembers for some seconds what the tables say about sessions or clients, so that ending one takes effect on every node soon.</summary>
public sealed class FactsCache<T>(TimeProvider clock)
    where T : class
{
    /// <summary>How long a fact is believed; the limit promised for ended sessions is 30 seconds.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(15);

    private const int SweepAbove = 10_000;
    private readonly ConcurrentDictionary<Guid, (T? Value, DateTimeOffset Until)> _entries = new();

    /// <summary>The fact as remembered, or as found now.</summary>
    /// <param name="id">Whose fact.</param>
    /// <param name="find">Finds it in the tables.</param>
    /// <param name="anew">Looks whatever is remembered: what changes something must not be done on a fact of yesterday.</param>
    public async Task<T?> Get(Guid id, Func<Guid, Task<T?>> find, bool anew = false)
    {
        var now = clock.GetUtcNow();
        if (!anew && _entries.TryGetValue(id, out var entry) && entry.Until > now)
        {
            return entry.Value;
        }

        var value = await find(id);
        if (_entries.Count > SweepAbove)
        {
            Sweep(now);
        }

        _entries[id] = (value, now + Lifetime);
        return value;
    }

    /// <summary>Forgets a fact on this node at once.</summary>
    public void Forget(Guid id) => _entries.TryRemove(id, out _);

    /// <summary>Forgets facts on this node at once.</summary>
    public void Forget(Func<T, bool> which)
    {
        foreach (var (id, entry) in _entries)
        {
            if (entry.Value is { } fact && which(fact))
            {
                _entries.TryRemove(id, out _);
            }
        }
    }

    private void Sweep(DateTimeOffset now)
    {
        foreach (var (id, entry) in _entries)
        {
            if (entry.Until <= now)
            {
                _entries.TryRemove(id, out _);
            }
        }
    }
}
