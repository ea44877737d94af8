using System.Text.Json;
using System.Text.Json.Nodes;

namespace TalentHub.Api.Tests.Routes;

/// <summary>A readable body with one value gone wrong, for every value in it.</summary>
public static class WrongValues
{
    private const int MegaByte = 1 << 20;
    private static readonly string Long = new('长', MegaByte / 3);

    /// <summary>The bodies: what was done to them, whether they must be refused whatever the endpoint does, and the text.</summary>
    public static IEnumerable<(string What, bool Refused, string Json)> Of(JsonNode body)
    {
        foreach (var path in Paths(body, []))
        {
            foreach (var (what, refused, json) in At(Find(body, path)))
            {
                yield return ($"{string.Join('.', path)} {what}", refused, With(body, path, json));
            }
        }
    }

    private static IEnumerable<(string What, bool Refused, string Json)> At(JsonNode? value) => value switch
    {
        JsonArray => [("null", false, "null"), ("[null]", true, "[null]"), ("no list", true, "7"), ("{}", true, "{}"), ("[]", false, "[]")],
        JsonObject => [("null", false, "null"), ("no object", true, "7"), ("[]", true, "[]"), ("{}", false, "{}")],
        _ => [.. Anywhere, .. Of(value!.GetValueKind(), IsDay(value))],
    };

    private static readonly (string, bool, string)[] Anywhere =
    [
        ("null", false, "null"), ("an object", true, "{}"), ("a list", true, "[]"), ("NUL", true, "\"a\\u0000b\""), ("half a character", true, "\"\\ud800\""),
        ("1 MB", true, $"\"{Long}\""), ("empty", false, "\"\""), ("a formula", false, "\"=cmd|' /C calc'!A0\""),
    ];

    private static (string, bool, string)[] Of(JsonValueKind kind, bool day) => kind switch
    {
        JsonValueKind.Number => [("huge", true, "1e400"), ("very long", true, "99999999999999999999999999999999"), ("-1", false, "-1"), ("0", false, "0"), ("0.001", false, "0.001"), ("largest", false, "2147483647")],
        JsonValueKind.String when day => [("no such day", true, "\"2023-02-30\""), ("a number", true, "20230230"), ("first day", false, "\"0001-01-01\""), ("last day", false, "\"9999-12-31\"")],
        JsonValueKind.String => [("a number", true, "1e400"), ("an undefined number", true, "99"), ("spaces", false, "\"  　 \""), ("unknown", false, "\"no such value\"")],
        _ => [("a number", true, "7")],
    };

    private static bool IsDay(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.String && DateOnly.TryParseExact(value.GetValue<string>(), "yyyy-MM-dd", out _);

    private static IEnumerable<string[]> Paths(JsonNode? node, string[] here)
    {
        if (here.Length > 0)
        {
            yield return here;
        }

        var below = node switch
        {
            JsonObject found => found.SelectMany(member => Paths(member.Value, [.. here, member.Key])),
            JsonArray { Count: > 0 } list => Paths(list[0], [.. here, "0"]),
            _ => [],
        };
        foreach (var path in below)
        {
            yield return path;
        }
    }

    private static JsonNode? Find(JsonNode node, string[] path) =>
        path.Aggregate((JsonNode?)node, (at, step) => at is JsonArray list ? list[0] : at![step]);

    /// <summary>Numbers such as 1e400 fit no node, so that a mark is written and then replaced in the text.</summary>
    private static string With(JsonNode body, string[] path, string json)
    {
        const string mark = "@@here@@";
        var copy = body.DeepClone();
        var parent = Find(copy, path[..^1]);
        if (parent is JsonArray list)
        {
            list[0] = mark;
        }
        else
        {
            parent![path[^1]] = mark;
        }

        return copy.ToJsonString().Replace($"\"{mark}\"", json, StringComparison.Ordinal);
    }
}
