namespace TalentHub.Architecture.Tests;

public sealed class SourceTests
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

    private static IEnumerable<string> Sources() =>
        Folders.Select(folder => Path.Combine(House.Root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(IsOurs);

    private static bool IsOurs(string file) =>
        !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
        && !file.Contains("/node_modules/", StringComparison.Ordinal) && !file.Contains("/.data/", StringComparison.Ordinal);
}
