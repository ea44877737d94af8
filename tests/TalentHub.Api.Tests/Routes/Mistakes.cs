using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace TalentHub.Api.Tests.Routes;

/// <summary>What was wrong at which address: all of it is told at once.</summary>
public sealed class Mistakes
{
    private const int AtOnce = 8;
    private const int Shown = 300;
    private readonly ConcurrentQueue<string> _found = new();

    /// <summary>The code of a problem (RFC 9457); null for any other answer.</summary>
    public static async Task<string?> Code(HttpResponseMessage answer) =>
        answer.Content.Headers.ContentType?.MediaType == "application/problem+json"
            ? JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))?["code"]?.GetValue<string>()
            : null;

    /// <summary>Does it for all items, some at once.</summary>
    public Task Each<T>(IEnumerable<T> items, Func<T, Task> ask) => Parallel.ForEachAsync(
        items, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken },
        async (item, _) => await ask(item));

    /// <summary>Keeps an answer that is not right.</summary>
    public async Task Expect(bool right, Access access, string what, HttpResponseMessage answer)
    {
        if (!right)
        {
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            _found.Enqueue($"{access.Method} {access.Route} {what}: {(int)answer.StatusCode} {answer.Headers.Location} {text[..Math.Min(text.Length, Shown)]}");
        }
    }

    /// <summary>Fails with everything that was found.</summary>
    public void ShouldBeNone() => Assert.True(_found.IsEmpty, string.Join('\n', _found.Order(StringComparer.Ordinal)));
}
