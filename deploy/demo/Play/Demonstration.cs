using System.Text.Json.Nodes;
using TalentHub.Demonstration.Script;

namespace TalentHub.Demonstration.Play;

/// <summary>The whole demonstration: the chapters in order, then the letter's figures.</summary>
public static class Demonstration
{
    /// <summary>Plays every chapter and compares the public figures with those of the letter.</summary>
    /// <param name="folder">Where script, rosters and expected figures lie.</param>
    /// <param name="address">The address of the running product.</param>
    /// <param name="data">The data folder, which holds the passwords.</param>
    /// <param name="time">Measures and waits; the product has its own clock.</param>
    /// <param name="say">Takes a line about each step.</param>
    /// <param name="cancel">Stops between two steps; the next start goes on.</param>
    /// <exception cref="ScriptException">A step was refused, or a figure differs.</exception>
    public static async Task Load(string folder, Uri address, string data, TimeProvider time, Action<string> say, CancellationToken cancel)
    {
        var credentials = new Credentials(data);
        using var sessions = new Sessions(address, credentials, time);
        var player = new Player(folder, data, sessions, credentials, time, say);
        foreach (var chapter in StepFile.ReadAll(Path.Combine(folder, "script")))
        {
            await player.Play(chapter, cancel);
        }

        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "expected.json"), cancel))!;
        using var anybody = sessions.Public();
        var differences = Figures.Differences(expected, await anybody.Get("/api/v1/statistics/overview", cancel)).ToList();
        if (differences.Count > 0)
        {
            throw new ScriptException($"The figures are not those of the letter:\n{string.Join('\n', differences)}");
        }
    }
}
