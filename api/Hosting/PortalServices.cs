using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Layout;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Hosting;

/// <summary>Brings the portal into an application: <see cref="AddPortal"/>, <see cref="UsePortal"/>, <see cref="MapPortal"/>.</summary>
public static class PortalServices
{
    /// <summary>Registers pages, texts, languages and the reader of the page.</summary>
    public static IServiceCollection AddPortal(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddExceptionHandler<ProgramErrors>();
        services.AddAuthentication();
        services.AddAuthorization();
        services.AddCascadingAuthenticationState();
        services.AddOptions<PortalOptions>().BindConfiguration(PortalOptions.Section);

        // Otherwise components write Chinese text as &#x…; which makes pages four times as large.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

        services.AddSingleton<Texts>();
        services.AddSingleton<IProblemWords>(provider => provider.GetRequiredService<Texts>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<IPortalReaderSource, ClaimsReaderSource>();
        services.AddSingleton<PortalRoutes>();
        services.AddScoped<PortalShell>();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "antiforgery";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Texts.Chinese);
            options.SupportedCultures = options.SupportedUICultures = [.. Texts.Cultures];
            options.RequestCultureProviders = [new ReaderLanguage()];
        });
        return services;
    }

    /// <summary>
    /// Adds headers, error pages, languages, authentication, authorisation and anti-forgery to the pipeline, in the order in
    /// which they need each other. Call it first.
    /// </summary>
    public static void UsePortal(this WebApplication app)
    {
        app.Use(ReadHeadAsGet);
        app.UseSecurityHeaders();
        app.UseWhen(IsForAPerson, pages => pages.UseStatusCodePagesWithReExecute("/error/{0}", null, true));
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500", CreateScopeForErrors = true, SuppressDiagnosticsCallback = ProgramErrors.IsOfTheCaller,
        });
        app.UseWhen(IsForAPerson, pages =>
        {
            pages.Use(ShowErrorsAsPages);
            pages.Use(OutdatedForms.ShowTheirPage);
            pages.Use(NumberlessAddresses.TakeNumbersOut);
        });
        app.UseRouting();
        app.UseWhen(IsForAPerson, pages => pages.Use(RefusedForm.Keep));
        app.Use(SteadyForm.Take);
        app.LeaveSignInToUs();
        app.UseWhen(MayMatterWhoAsks, whoAsks => whoAsks.UseAuthentication());
        app.UseRequestLocalization(); // knows by now whose language to speak
        app.UseWhen(MayMatterWhoAsks, whoAsks =>
        {
            whoAsks.UseAuthorization();
            whoAsks.UseAntiforgery();
            whoAsks.Use(RefusedForm.WithoutToken);
        });
    }

    /// <summary>Maps every page, the browser files, and the links for language and theme.</summary>
    public static void MapPortal(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapPreferences();
        var options = app.Services.GetRequiredService<IOptions<PortalOptions>>().Value;
        var gallery = app.Environment.IsDevelopment() || options.Demonstration;
        app.MapRazorComponents<App>().Add(endpoint =>
        {
            if (!gallery && endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } path } && PortalShell.IsGallery(path))
            {
                endpoint.RequestDelegate = NotFound;
            }
        });
    }

    /// <summary>A host that finds neither in its own pipeline puts both in front of it, where every request would pay for them.</summary>
    private static void LeaveSignInToUs(this IApplicationBuilder app) =>
        (app.Properties["__AuthenticationMiddlewareSet"], app.Properties["__AuthorizationMiddlewareSet"]) = (true, true);

    // A program's request is spared what only makes pages.
    private static bool IsForAPerson(HttpContext http) => !ProgramErrors.Concern(http.Request.Path);

    // An address that answers everybody the same is spared the work of finding out who asks.
    private static bool MayMatterWhoAsks(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<SameForEverybodyMetadata>() is null;

    /// <summary>Routes know GET only; the server itself leaves the body out where HEAD was asked.</summary>
    private static Task ReadHeadAsGet(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            http.Request.Method = HttpMethods.Get;
        }

        return next(http);
    }

    /// <summary>The page of an error is read, whatever was sent: as a post it would ask for a form of its own and hide the error's status.</summary>
    private static async Task ShowErrorsAsPages(HttpContext http, RequestDelegate next)
    {
        var method = http.Request.Method;
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerPathFeature>() is not null)
        {
            http.Request.Method = HttpMethods.Get;
        }

        await next(http);
        http.Request.Method = method;
    }

    private static Task NotFound(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
