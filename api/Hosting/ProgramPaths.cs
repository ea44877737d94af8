namespace TalentHub.Api.Hosting;

/// <summary>The paths that answer programs: problems, never pages or redirects.</summary>
public static class ProgramPaths
{
    private static readonly PathString[] Prefixes = ["/api", "/openapi", "/health", "/metrics", "/connect"];

    /// <summary>Whether a path is one of them.</summary>
    public static bool Contain(PathString path) =>
        Array.Exists(Prefixes, prefix => path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase));
}
