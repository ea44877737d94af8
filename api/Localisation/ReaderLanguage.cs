using System.Globalization;
using Microsoft.AspNetCore.Http.Features.Authentication;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Primitives;
using TalentHub.Api.Hosting;

namespace TalentHub.Api.Localisation;

/// <summary>
/// The language of every answer, page or document, right or wrong: what was chosen in this browser; then the language of who is signed in;
/// then <c>Accept-Language</c>; then Chinese. A program says with each request what it reads, so there the header comes before the user.
/// </summary>
public sealed class ReaderLanguage : RequestCultureProvider
{
    private static readonly CookieRequestCultureProvider Cookie = new();

    private static readonly Task<ProviderCultureResult?> Unsaid = Task.FromResult<ProviderCultureResult?>(null);

    /// <inheritdoc/>
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        SaysNothing(httpContext) ? Unsaid : Found(httpContext);

    // Asking for the user or the cookies would make them, for every request of a program that says nothing of either.
    private static bool SaysNothing(HttpContext http) =>
        http.Request.Headers.Cookie.Count == 0 && http.Request.Headers.AcceptLanguage.Count == 0
        && http.Features.Get<IHttpAuthenticationFeature>()?.User is null;

    private static async Task<ProviderCultureResult?> Found(HttpContext httpContext)
    {
        var chosen = await Cookie.DetermineProviderCultureResult(httpContext);
        var own = Known(httpContext.User.FindFirst(CallerClaims.Culture)?.Value);
        var asked = Asked(httpContext.Request);
        var language = Known(chosen?.UICultures.FirstOrDefault().Value)
            ?? (ProgramErrors.Concern(httpContext.Request.Path) ? asked ?? own : own ?? asked);
        return language is null ? null : new ProviderCultureResult(new StringSegment(language.Name));
    }

    private static CultureInfo? Asked(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Known(language.Value.ToString()))
            .FirstOrDefault(known => known is not null);

    // en-GB is English and zh-TW is Chinese here.
    private static CultureInfo? Known(string? name) =>
        name is null ? null : Texts.Cultures.FirstOrDefault(known => name.StartsWith(known.TwoLetterISOLanguageName, StringComparison.OrdinalIgnoreCase));
}
