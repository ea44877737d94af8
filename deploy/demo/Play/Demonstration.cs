using TalentHub.Demonstration.Script;

namespace TalentHub.Demonstration.Play;

/// <summary>The whole demonstration: the chapters in order, then the figures of the letter that they lead to.</summary>
public static class Demonstration
{
    /// <summary>The file in the data folder that holds the pass by which the product does not count the loader's requests.</summary>
    public const string PassFile = "load-pass";

    private static readonly TimeSpan CountedWithin = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Plays every chapter and compares the public figures with those of the letter.</summary>
    /// <param name="folder">Where chapters and workbooks lie.</param>
    /// <param name="address">The address of the running product.</param>
    /// <param name="data">The data folder, which holds the passwords.</param>
    /// <param name="time">Measures and waits; the product has its own clock.</param>
    /// <param name="say">Takes a line about each step.</param>
    /// <param name="cancel">Stops between two steps; the next start goes on.</param>
    /// <exception cref="ScriptException">A step was refused, or a figure differs.</exception>
    public static async Task Load(string folder, Uri address, string data, TimeProvider time, Action<string> say, CancellationToken cancel)
    {
        var credentials = new Credentials(data);
        var pass = Path.Combine(data, PassFile);
        using var sessions = new Sessions(address, credentials, time, File.Exists(pass) ? (await File.ReadAllTextAsync(pass, cancel)).Trim() : null);
        var player = new Player(folder, data, sessions, credentials, time, say);
        var start = time.GetTimestamp();
        var chapters = StepFile.ReadAll(Path.Combine(folder, "chapters"));
        foreach (var chapter in chapters)
        {
            await player.Play(chapter, cancel);
        }

        say($"{time.GetElapsedTime(start).TotalSeconds:0.0} s");
        if (await Differences(sessions, chapters, time, cancel) is { Count: > 0 } differences)
        {
            throw new ScriptException($"The figures are not those of the letter:\n{string.Join('\n', differences)}");
        }
    }

    /// <summary>The product counts the public figures once in some seconds only, so that those of a moment ago are asked for again.</summary>
    private static async Task<IReadOnlyList<string>> Differences(
        Sessions sessions, IReadOnlyList<StepFile> chapters, TimeProvider time, CancellationToken cancel)
    {
        using var anybody = sessions.Public();
        var start = time.GetTimestamp();
        while (true)
        {
            var found = await anybody.Get("/api/v1/statistics/overview", cancel);
            var differences = chapters.SelectMany(chapter => Figures.Differences(chapter.Expect, found)).ToList();
            if (differences.Count == 0 || time.GetElapsedTime(start) > CountedWithin)
            {
                return differences;
            }

            await Task.Delay(Pause, time, cancel);
        }
    }
}
