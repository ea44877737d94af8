namespace TalentHub.Api.Pages.Components;

/// <summary>A one-line message that survives one redirect: what a command just did.</summary>
/// <remarks>
/// Only a text key of the portal, its tone and a receipt number (digits, letters to F, hyphens) travel in the cookie, so that nobody can put words
/// into a page.
/// </remarks>
/// <param name="TextKey">The text; with a place for the number where there is one.</param>
/// <param name="Tone">Its colour.</param>
/// <param name="Receipt">The number that the text names; null for none.</param>
public sealed record Flash(string TextKey, Tone Tone, string? Receipt = null)
{
    private const string Cookie = "flash";
    private const int LongestReceipt = 40;

    /// <summary>Keeps a message for the next page.</summary>
    public static void Set(HttpContext http, string textKey, Tone tone = Tone.Success, string? receipt = null) =>
        http.Response.Cookies.Append(Cookie, $"{textKey}:{tone}:{receipt}", new CookieOptions
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

        return kept is [var key, var word, var receipt] && Enum.TryParse<Tone>(word, out var tone) && IsReceipt(receipt)
            ? new(key, tone, receipt.Length > 0 ? receipt : null)
            : null;
    }

    private static bool IsReceipt(string text) => text.Length <= LongestReceipt && text.All(c => char.IsAsciiHexDigit(c) || c == '-');
}
