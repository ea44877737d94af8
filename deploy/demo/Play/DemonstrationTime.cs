using System.Globalization;
using System.Text.Json.Nodes;
using TalentHub.Demonstration.Script;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Demonstration.Play;

/// <summary>Moves the product's demonstration clock to where a step says, through the administrator.</summary>
public sealed class DemonstrationTime(Sessions sessions, TimeProvider time)
{
    private const string Address = "/api/v1/clock";
    private const string Administrator = "admin";
    private static readonly Guid Moves = new("0197a2c4-5b1e-7c3d-9a40-0000000000bb");
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Moves the clock forward to a day and time in China; a clock that is later stays.</summary>
    public async Task MoveTo(string chineseTime, CancellationToken cancel)
    {
        if (!DateTime.TryParseExact(chineseTime, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            throw new ScriptException($"{chineseTime} is no day and time like 2023-04-03 09:00.");
        }

        var to = new DateTimeOffset(local, China);
        var administrator = await sessions.Of(Administrator, cancel);
        if (await Now(administrator, cancel) >= to)
        {
            return;
        }

        await administrator.Command(
            HttpMethod.Post, $"{Address}/move", DerivedId.Of(Moves, chineseTime), new JsonObject { ["to"] = to.UtcDateTime.ToString("O") }, cancel);
        while (await Now(administrator, cancel) < to)
        {
            await Task.Delay(Pause, time, cancel);
        }
    }

    private static async Task<DateTimeOffset> Now(Session session, CancellationToken cancel) =>
        (await session.Get(Address, cancel))!["now"]!.GetValue<DateTimeOffset>();
}
