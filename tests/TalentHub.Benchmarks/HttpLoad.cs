using System.Diagnostics;
using System.Net;

namespace TalentHub.Benchmarks;

/// <summary>Requests from this process to an address, as many callers at once.</summary>
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
}
