using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TalentHub.Demonstration.Script;

/// <summary>One chapter of the script.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Steps">Its steps in order.</param>
public sealed record StepFile(string Title, IReadOnlyList<Step> Steps)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The public figures that this chapter must bring about, under the keys of the statistics.</summary>
    public JsonObject Expect { get; init; } = [];

    /// <summary>The name of the file without extension.</summary>
    [JsonIgnore]
    public string Name { get; init; } = "";

    /// <summary>All chapters of a folder in the order of their names.</summary>
    /// <exception cref="ScriptException">A chapter cannot be read, or two of its steps have the same id.</exception>
    public static IReadOnlyList<StepFile> ReadAll(string folder) =>
        [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read)];

    private static StepFile Read(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        try
        {
            var file = JsonSerializer.Deserialize<StepFile>(File.ReadAllText(path), Options)! with { Name = name };
            var twice = file.Steps.Select(s => s.Steps).Prepend(file.Steps)
                .Select(steps => steps.CountBy(s => s.Id, StringComparer.Ordinal).FirstOrDefault(id => id.Value > 1).Key)
                .FirstOrDefault(id => id is not null);
            return twice is null ? file : throw new ScriptException($"{name}: the step id {twice} stands there twice.");
        }
        catch (JsonException e)
        {
            throw new ScriptException($"{name}: {e.Message}");
        }
    }
}
