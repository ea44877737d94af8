using System.Text.Json.Nodes;
using TalentHub.Demonstration.Script;

namespace TalentHub.Demonstration.Play;

/// <summary>Asks for the progress of work until it is done.</summary>
public sealed class Waiting(TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>The answer in which the work is done.</summary>
    /// <exception cref="ScriptException">It failed, or takes too long.</exception>
    public async Task<JsonNode?> For(Session session, Await wish, CancellationToken cancel)
    {
        var start = time.GetTimestamp();
        while (true)
        {
            var answer = await session.Get(wish.Get, cancel);
            var state = Variables.At(answer, wish.Path)?.ToString() ?? "";
            if (wish.Until.Contains(state))
            {
                return answer;
            }

            if (wish.Failed?.Contains(state) == true || time.GetElapsedTime(start) > Longest)
            {
                throw new ScriptException($"{wish.Get} stays at {state}: {answer?.ToJsonString()}");
            }

            await Task.Delay(Pause, time, cancel);
        }
    }
}
