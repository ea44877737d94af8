using System.Reflection;

namespace TalentHub.EndToEnd.Tests;

/// <summary>Where the programs lie that were built together with these tests.</summary>
internal static class Build
{
    /// <summary>The folder of the framework in each output.</summary>
    internal static string Framework { get; } = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    /// <summary>Debug or Release.</summary>
    internal static string Configuration { get; } = typeof(Build).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "Configuration").Value!;

    /// <summary>The folder of the solution.</summary>
    internal static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TalentHub.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("TalentHub.sln lies in no folder above the tests.");
        }

        return folder;
    }
}
