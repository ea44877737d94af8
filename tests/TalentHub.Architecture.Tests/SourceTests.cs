using System.Text.RegularExpressions;

namespace TalentHub.Architecture.Tests;

public sealed partial class SourceTests
{
    private const int LongestFile = 300;

    public static readonly string[] Folders = ["src", "api", "silo-host", "tests", "deploy"];

    [Fact]
    public void No_source_file_is_longer_than_a_reader_can_hold()
    {
        var offender = Sources().Select(file => (file, lines: File.ReadLines(file).Count())).FirstOrDefault(f => f.lines > LongestFile);

        Assert.True(offender.file is null, $"{offender.file} has {offender.lines} lines; split it");
    }

    [Fact]
    public void Every_migration_is_written_in_upper_case_keywords()
    {
        var offender = Directory.EnumerateFiles(House.Root, "*.sql", SearchOption.AllDirectories)
            .Where(IsOurs)
            .SelectMany(file => File.ReadLines(file).Select((line, at) => (file, line, at: at + 1)))
            .FirstOrDefault(l => l.line.StartsWith("create ", StringComparison.Ordinal) || l.line.StartsWith("insert ", StringComparison.Ordinal));

        Assert.True(offender.file is null, $"{offender.file}:{offender.at}: {offender.line}");
    }

    [Fact]
    public void A_problem_is_placed_at_the_path_of_a_value()
    {
        var placed = Sources().Where(file => !file.Contains("/tests/", StringComparison.Ordinal) && !file.Contains("/api/Pages/", StringComparison.Ordinal)).SelectMany(file => PlacedAt().Matches(File.ReadAllText(file))
            .Select(match => match.Groups["field"].Value).Where(field => !PathOfValue().IsMatch(Filled().Replace(field, "0"))).Select(field => $"{file}: {field}")).ToList();

        Assert.Empty(placed);
    }

    private static IEnumerable<string> Sources() =>
        Folders.Select(folder => Path.Combine(House.Root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(IsOurs);

    private static bool IsOurs(string file) =>
        !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
        && !file.Contains("/node_modules/", StringComparison.Ordinal) && !file.Contains("/.data/", StringComparison.Ordinal);

    [GeneratedRegex(@"(\.In\(|\bField = )\$?""(?<field>[^""]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlacedAt();

    [GeneratedRegex("""\{[^}]*\}""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Filled();

    [GeneratedRegex("""^[a-z][A-Za-z0-9]*(\[\d+\])*(\.[a-z0][A-Za-z0-9]*(\[\d+\])*)*$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PathOfValue();
}
