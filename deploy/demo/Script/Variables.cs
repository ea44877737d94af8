using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TalentHub.Demonstration.Script;

/// <summary>
/// What the script has kept so far, and the rows of the loops around a step. <c>{school.A.id}</c> looks up a name; <c>{row.天数|number}</c>
/// makes a number of it, <c>|list</c> a list of what stands between 、 signs, <c>|true</c> whether the text is 是.
/// Braces may be nested: <c>{class.{row.编号}}</c>.
/// </summary>
public sealed partial class Variables
{
    private readonly ConcurrentDictionary<string, JsonNode> _kept;
    private readonly Dictionary<string, JsonNode> _rows;

    /// <summary>Nothing kept yet.</summary>
    public Variables() => (_kept, _rows) = (new(StringComparer.Ordinal), new(StringComparer.Ordinal));

    private Variables(ConcurrentDictionary<string, JsonNode> kept, Dictionary<string, JsonNode> rows) => (_kept, _rows) = (kept, rows);

    /// <summary>The same variables with a row of a loop; what is kept inside stays for all.</summary>
    public Variables With(string name, JsonNode row) => new(_kept, new(_rows, StringComparer.Ordinal) { [name] = row });

    /// <summary>Keeps a value.</summary>
    public void Keep(string name, JsonNode value) => _kept[name] = value.DeepClone();

    /// <summary>A text with its variables filled in.</summary>
    /// <exception cref="ScriptException">A variable is not known.</exception>
    public string Text(string template)
    {
        var text = template;
        while (Innermost().Match(text) is { Success: true } match)
        {
            text = string.Concat(text.AsSpan(0, match.Index), Plain(Evaluate(match.Groups["name"].Value)), text.AsSpan(match.Index + match.Length));
        }

        return text;
    }

    /// <summary>A body with its variables filled in; a text that is nothing but one variable becomes the value itself.</summary>
    public JsonNode? Node(JsonNode? template) => template switch
    {
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(Text(m.Key), Node(m.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Node)]),
        JsonValue value when value.TryGetValue<string>(out var text) => Value(text),
        _ => template?.DeepClone(),
    };

    /// <summary>The value that a text stands for.</summary>
    public JsonNode? Value(string template)
    {
        var text = template;
        while (Innermost().Match(text) is { Success: true } match)
        {
            if (match.Length == text.Length)
            {
                return Evaluate(match.Groups["name"].Value).DeepClone();
            }

            text = string.Concat(text.AsSpan(0, match.Index), Plain(Evaluate(match.Groups["name"].Value)), text.AsSpan(match.Index + match.Length));
        }

        return JsonValue.Create(text);
    }

    /// <summary>What stands at a path of an answer; <c>.</c> is all of it.</summary>
    public static JsonNode? At(JsonNode? node, string path) =>
        path == "." ? node : path.Split('.').Aggregate(node, (at, name) => at switch
        {
            JsonObject members => members[name],
            JsonArray items when int.TryParse(name, CultureInfo.InvariantCulture, out var index) && index < items.Count => items[index],
            _ => null,
        });

    private JsonNode Evaluate(string expression)
    {
        var parts = expression.Split('|');
        var value = Find(parts[0]) ?? throw new ScriptException($"Nothing is kept under {{{parts[0]}}}.");
        return parts.Skip(1).Aggregate(value, Apply);
    }

    private JsonNode? Find(string name)
    {
        if (_kept.TryGetValue(name, out var kept))
        {
            return kept;
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var first = dot < 0 ? name : name[..dot];
        var from = _rows.GetValueOrDefault(first) ?? _kept.GetValueOrDefault(first);
        return dot < 0 ? from : At(from, name[(dot + 1)..]);
    }

    private static JsonNode Apply(JsonNode value, string function) => function switch
    {
        "number" => JsonValue.Create(decimal.Parse(Plain(value), CultureInfo.InvariantCulture)),
        "true" => JsonValue.Create(Plain(value) is "是"),
        "list" => new JsonArray([.. Plain(value).Split('、', StringSplitOptions.RemoveEmptyEntries).Select(p => JsonValue.Create(p))]),
        "ids" => new JsonArray([.. value.AsArray().Select(item => item!["id"]!.DeepClone())]),
        _ => throw new ScriptException($"There is no function {function}."),
    };

    private static string Plain(JsonNode value) => value is JsonValue plain && plain.TryGetValue<string>(out var text) ? text : value.ToJsonString();

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Innermost();
}
