namespace TalentHub.Api.Pages.Components;

/// <summary>A one-line message that survives one redirect: what a command just did.</summary>
/// <remarks>Only a text key of the portal travels in the cookie, so that nobody can put words into a page.</remarks>
public static class Flash
{
    private const string Cookie = "flash";

    /// <summary>Keeps a text key for the next page.</summary>
    public static void Set(HttpContext http, string textKey) =>
        http.Response.Cookies.Append(Cookie, textKey, new CookieOptions
        {
            HttpOnly = true, IsEssential = true, MaxAge = TimeSpan.FromMinutes(1), SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps,
        });

    /// <summary>Takes the text key, once; null when there is none.</summary>
    public static string? Take(HttpContext http)
    {
        var key = http.Request.Cookies[Cookie];
        if (key is not null && !http.Response.HasStarted)
        {
            http.Response.Cookies.Delete(Cookie);
        }

        return key;
    }
}
