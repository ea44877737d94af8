using System.Globalization;
using System.Text.RegularExpressions;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Clusters;

/// <summary>One installed set of PostgreSQL server programs.</summary>
public sealed partial record ServerPrograms(string Folder, int Major)
{
    /// <summary>The oldest major version whose features the tables use.</summary>
    public const int Minimum = 15;

    private static readonly string[] Needed = ["postgres", "initdb", "pg_ctl"];

    /// <summary>The full path of a program.</summary>
    public string this[string program] => Path.Combine(Folder, program);

    /// <summary>
    /// The programs that fit: of the version that wrote the data when there are data, otherwise the newest. Looks in the folders
    /// given, or in PATH and where Debian installs them.
    /// </summary>
    public static async Task<Outcome<ServerPrograms>> Find(
        IReadOnlyList<string> folders, string dataFolder, CancellationToken cancel)
    {
        var places = folders.Count > 0 ? folders : UsualFolders();
        var found = new List<ServerPrograms>();
        foreach (var folder in places.Where(folder => Needed.All(program => File.Exists(Path.Combine(folder, program)))))
        {
            var answer = await ServerCommand.Run(Path.Combine(folder, "postgres"), ["--version"], folder, cancel);
            if (VersionNumber().Match(answer.Output) is { Success: true } match)
            {
                found.Add(new ServerPrograms(folder, int.Parse(match.Groups["major"].Value, CultureInfo.InvariantCulture)));
            }
        }

        found.RemoveAll(programs => programs.Major < Minimum);
        if (found.MaxBy(programs => programs.Major) is not { } newest)
        {
            return ClusterProblem.NoBinaries.With(("minimum", Minimum), ("searched", string.Join(", ", places)));
        }

        return await VersionOf(dataFolder, cancel) is not { } version ? newest
            : found.Find(programs => programs.Major == version) is { } same ? same
            : ClusterProblem.OtherVersion.With(("folder", dataFolder), ("version", version),
                ("installed", string.Join(", ", found.Select(programs => programs.Major).Distinct().Order())));
    }

    private static async Task<int?> VersionOf(string dataFolder, CancellationToken cancel)
    {
        var file = Path.Combine(dataFolder, "PG_VERSION");
        return File.Exists(file) && VersionNumber().Match(" " + await File.ReadAllTextAsync(file, cancel)) is { Success: true } match
            ? int.Parse(match.Groups["major"].Value, CultureInfo.InvariantCulture)
            : null;
    }

    private static List<string> UsualFolders()
    {
        const string Debian = "/usr/lib/postgresql";
        string[] packaged = Directory.Exists(Debian) ? Directory.GetDirectories(Debian) : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return [.. packaged.Select(folder => Path.Combine(folder, "bin")).Append($"{Debian}/*/bin").Concat(path).Distinct(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\s(?<major>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionNumber();
}
