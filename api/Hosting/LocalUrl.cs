namespace TalentHub.Api.Hosting;

/// <summary>Keeps redirects inside this site.</summary>
public static class LocalUrl
{
    /// <summary>The address itself when it is a path of this site, otherwise the home page.</summary>
    public static string OrHome(string? url) => IsLocal(url) ? url! : "/";

    /// <summary>Whether an address is a path of this site: no scheme, no host, no backslash, no control character.</summary>
    public static bool IsLocal(string? url) =>
        url is ['/', ..] and not ['/', '/', ..]
        && !url.Contains('\\', StringComparison.Ordinal)
        && !url.Any(char.IsControl);
}
