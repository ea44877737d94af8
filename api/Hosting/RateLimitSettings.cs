namespace TalentHub.Api.Hosting;

/// <summary>Configuration section <c>RateLimit</c>.</summary>
public sealed class RateLimitSettings
{
    /// <summary>The configuration section.</summary>
    public const string Section = "RateLimit";

    /// <summary>Requests an address may send in one window.</summary>
    public int Permits { get; set; } = 60;

    /// <summary>The length of the window in seconds.</summary>
    public int Seconds { get; set; } = 60;

    /// <summary>
    /// A file that holds a pass. A program on this very machine that shows it in the header <see cref="LimitPass.Header"/> is not counted as
    /// long as the file is there: so the demonstration is loaded, and nobody else's limit is loosened.
    /// </summary>
    public string? PassFile { get; set; }
}
