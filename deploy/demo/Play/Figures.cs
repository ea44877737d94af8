using System.Text.Json.Nodes;

namespace TalentHub.Demonstration.Play;

/// <summary>Compares the public figures with those of the letter.</summary>
public static class Figures
{
    /// <summary>Every figure that is expected and not found; <c>moreThan</c> means more than that number.</summary>
    public static IEnumerable<string> Differences(JsonNode expected, JsonNode? found, string path = "")
    {
        if (expected is JsonObject members)
        {
            return members.SelectMany(m => m.Key == "moreThan"
                ? Compare(Number(found), number => number > m.Value!.GetValue<decimal>(), $"more than {m.Value}", found, path)
                : Differences(m.Value!, (found as JsonObject)?[m.Key], path.Length == 0 ? m.Key : $"{path}.{m.Key}"));
        }

        return JsonNode.DeepEquals(expected, found) ? [] : [$"{path}: expected {expected.ToJsonString()}, found {found?.ToJsonString() ?? "nothing"}"];
    }

    private static IEnumerable<string> Compare(decimal? number, Func<decimal, bool> fits, string wish, JsonNode? found, string path) =>
        number is { } n && fits(n) ? [] : [$"{path}: expected {wish}, found {found?.ToJsonString() ?? "nothing"}"];

    /// <summary>A plain number, or the number under <c>moreThan</c> or <c>count</c>.</summary>
    private static decimal? Number(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue<decimal>(out var number) => number,
        JsonObject members => Number(members["count"] ?? members["total"]),
        _ => null,
    };
}
