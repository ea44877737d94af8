namespace TalentHub.Api.Tests;

/// <summary>Where the sources lie, for tests that read them.</summary>
public static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TalentHub.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("TalentHub.sln lies in no folder above the tests.");
    }
}
