using System.Diagnostics;
using System.Net;

namespace TalentHub.Benchmarks;

/// <summary>Requests from this process to an address, as many callers at once or at a steady rate.</summary>
public sealed class HttpLoad(Uri address, Func<int, HttpRequestMessage> make) : IDisposable
{
    private const int Callers = 32;
    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 256 }) { BaseAddress = address };
    private int _number;

    /// <summary>Answers per second with 32 callers that never pause.</summary>
    public async Task<double> Throughput(TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Callers).Select(async _ =>
        {
            var count = 0;
            for (; watch.Elapsed < duration; count++)
            {
                await One();
            }

            return count;
        }));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    /// <summary>The 99th percentile of the time to an answer, in milliseconds, when requests start at a steady rate whatever the answers do.</summary>
    public async Task<double> Percentile99(double perSecond, TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        var answers = new List<Task<double>>();
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (watch.Elapsed < duration && await tick.WaitForNextTickAsync())
        {
            for (var due = (int)(watch.Elapsed.TotalSeconds * perSecond); answers.Count < due;)
            {
                // The time counts from when the request was due, so that a stall is not left out.
                answers.Add(Timed(TimeSpan.FromSeconds(answers.Count / perSecond), watch));
            }
        }

        var times = (await Task.WhenAll(answers)).Order().ToList();
        return times[(int)(times.Count * 0.99)];
    }

    /// <summary>One answer's body.</summary>
    public async Task<byte[]> One()
    {
        using var request = make(Interlocked.Increment(ref _number));
        using var answer = await _http.SendAsync(request);
        return answer.StatusCode == HttpStatusCode.OK
            ? await answer.Content.ReadAsByteArrayAsync()
            : throw new InvalidOperationException($"{request.RequestUri}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<double> Timed(TimeSpan due, Stopwatch watch)
    {
        await One();
        return (watch.Elapsed - due).TotalMilliseconds;
    }
}
