using System.Text.Json;

namespace TalentHub.Api.Hosting;

/// <summary>Where in a document a reader stands, such as <c>entries[2].ticket</c>.</summary>
public sealed class JsonTrail
{
    private readonly Stack<(string? Name, int Index)> _levels = new();

    /// <summary>Whether the value is a member of a list.</summary>
    public bool InList => _levels.TryPeek(out var level) && level.Index >= 0;

    /// <summary>Follows the reader to its next token.</summary>
    public void Step(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _levels.Pop();
                _levels.Push((NameOf(ref reader), -1));
                break;
            case JsonTokenType.StartObject:
                Count();
                _levels.Push((null, -1));
                break;
            case JsonTokenType.StartArray:
                Count();
                _levels.Push((null, 0));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _levels.Pop();
                break;
            default:
                Count();
                break;
        }
    }

    /// <summary>The path.</summary>
    public override string ToString() => string.Concat(_levels.Reverse().Select((level, depth) =>
        level.Index > 0 ? JsonPath.At(level.Index - 1)
        : level.Name is { } name ? depth == 0 ? name : $".{name}"
        : ""));

    /// <summary>A name that is no text has no place in a path; its own check refuses it.</summary>
    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return JsonPath.Name(reader.GetString() ?? "");
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private void Count()
    {
        if (_levels.TryPeek(out var level) && level.Index >= 0)
        {
            _levels.Pop();
            _levels.Push(level with { Index = level.Index + 1 });
        }
    }
}
