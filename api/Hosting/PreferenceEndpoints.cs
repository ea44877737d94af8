using Microsoft.AspNetCore.Localization;
using TalentHub.Api.Localisation;

namespace TalentHub.Api.Hosting;

/// <summary>Language and colour theme, kept in cookies of this browser; plain links, so that they work without scripts.</summary>
public static class PreferenceEndpoints
{
    /// <summary>The cookie of the colour theme: <c>light</c> or <c>dark</c>; absent means what the device prefers.</summary>
    public const string ThemeCookie = "theme";

    /// <summary>Maps <c>/language</c> and <c>/theme</c>.</summary>
    public static void MapPreferences(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/language", SwitchLanguage).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/theme", SwitchTheme).AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult SwitchLanguage(HttpContext http, string? culture, string? returnUrl)
    {
        if (Texts.Cultures.FirstOrDefault(known => known.Name == culture) is { } chosen)
        {
            var value = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen));
            http.Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, value, Lasting(http, httpOnly: true));
        }

        return Results.LocalRedirect(LocalUrl.OrHome(returnUrl));
    }

    private static IResult SwitchTheme(HttpContext http, string? value, string? returnUrl)
    {
        if (value is "light" or "dark")
        {
            http.Response.Cookies.Append(ThemeCookie, value, Lasting(http, httpOnly: false));
        }

        return Results.LocalRedirect(LocalUrl.OrHome(returnUrl));
    }

    private static CookieOptions Lasting(HttpContext http, bool httpOnly) => new()
    {
        HttpOnly = httpOnly,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(365),
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
    };
}
