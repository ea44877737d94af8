namespace TalentHub.Api.Pages.Components;

/// <summary>A one-line message that survives one redirect: what a command just did.</summary>
/// <remarks>Only a text key of the portal and its tone travel in the cookie, so that nobody can put words into a page.</remarks>
/// <param name="TextKey">The text.</param>
/// <param name="Tone">Its colour.</param>
public sealed record Flash(string TextKey, Tone Tone)
{
    private const string Cookie = "flash";

    /// <summary>Keeps a message for the next page.</summary>
    public static void Set(HttpContext http, string textKey, Tone tone = Tone.Success) =>
        http.Response.Cookies.Append(Cookie, $"{textKey}:{tone}", new CookieOptions
        {
            HttpOnly = true, IsEssential = true, MaxAge = TimeSpan.FromMinutes(1), SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps,
        });

    /// <summary>Takes the message, once; null when there is none.</summary>
    public static Flash? Take(HttpContext http)
    {
        var kept = http.Request.Cookies[Cookie]?.Split(':');
        if (kept is not null && !http.Response.HasStarted)
        {
            http.Response.Cookies.Delete(Cookie);
        }

        return kept is [var key, var word] && Enum.TryParse<Tone>(word, out var tone) ? new(key, tone) : null;
    }
}
