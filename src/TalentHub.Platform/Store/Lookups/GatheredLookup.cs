namespace TalentHub.Platform.Store.Lookups;

/// <summary>
/// Answers look-ups that come at the same time with one round trip: those that come while one is under way gather for the next.
/// A look-up that comes alone goes at once.
/// </summary>
/// <param name="find">Finds many keys in one statement; a key that is not in its answer is unknown.</param>
public sealed class GatheredLookup<TKey, TFound>(Func<IReadOnlyList<TKey>, Task<IReadOnlyDictionary<TKey, TFound>>> find)
    where TKey : notnull
    where TFound : class
{
    private const int Most = 256;
    private readonly Lock _lock = new();
    private readonly Queue<(TKey Key, TaskCompletionSource<TFound?> Answer)> _waiting = new();
    private bool _running;

    /// <summary>What belongs to a key, or null.</summary>
    /// <exception cref="Exception">What the statement failed with, to everybody who was part of it.</exception>
    public Task<TFound?> Find(TKey key)
    {
        var answer = new TaskCompletionSource<TFound?>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            _waiting.Enqueue((key, answer));
            if (_running)
            {
                return answer.Task;
            }

            _running = true;
        }

        _ = Work();
        return answer.Task;
    }

    private async Task Work()
    {
        while (Next() is { Count: > 0 } together)
        {
            try
            {
                var found = await find([.. together.Select(one => one.Key).Distinct()]);
                foreach (var (key, answer) in together)
                {
                    answer.SetResult(found.GetValueOrDefault(key));
                }
            }
            catch (Exception failure)
            {
                foreach (var (_, answer) in together)
                {
                    answer.TrySetException(failure);
                }
            }
        }
    }

    private List<(TKey Key, TaskCompletionSource<TFound?> Answer)> Next()
    {
        lock (_lock)
        {
            var together = new List<(TKey, TaskCompletionSource<TFound?>)>(Math.Min(_waiting.Count, Most));
            while (together.Count < Most && _waiting.TryDequeue(out var one))
            {
                together.Add(one);
            }

            _running = together.Count > 0;
            return together;
        }
    }
}
