using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.Options;
using OpenIddict.Validation.AspNetCore;
using TalentHub.Api.Endpoints.Identity;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Hosting;

/// <summary>Sign-in, roles and the conventions of the API: <see cref="AddTalentHubIdentity"/>, <see cref="UseTalentHubIdentity"/>, <see cref="MapTalentHubIdentity"/>.</summary>
public static class IdentityServices
{
    private const string EitherScheme = "session-or-token";

    /// <summary>Registers everything; the store and the Orleans client are the host's.</summary>
    public static IServiceCollection AddTalentHubIdentity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddIdentityStore();
        services.AddHttpContextAccessor();
        services.AddScoped<Caller>();
        services.AddScoped<FormHistory>();
        services.AddScoped(provider => provider.GetRequiredService<Caller>().DataScope);
        services.AddScoped(provider => provider.GetRequiredService<Caller>().UserScope);
        services.AddScoped<SignInService>();
        services.AddScoped<UserAdministration>();
        services.AddScoped<SessionCookie>();
        services.AddSingleton(typeof(FactsCache<>));
        services.AddScoped<IClaimsTransformation, TokenClaims>();
        services.AddTokenServer();
        services.AddRateLimits();
        services.AddEndpointsApiExplorer().AddSingleton<KnownQueries>();
        services.AddSharedKeys();
        services.AddSignIn(configuration);
        services.AddClosedByDefault();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddOptions<JsonOptions>().Configure<Texts>((options, texts) =>
        {
            RequestJson.Configure(options.SerializerOptions);
            options.SerializerOptions.Converters.Add(new ProblemWriter(texts));
        });
        return services;
    }

    /// <summary>Adds rate limits, operation ids and the look at texts to the pipeline; call it after <see cref="PortalServices.UsePortal"/>.</summary>
    public static void UseTalentHubIdentity(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseForeignOrigins();
        app.UseIdempotencyKeys();
        app.UseRecordTags();
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase), api => api.Use(RefuseUnknownValues));
        app.UseRequestTexts();
    }

    /// <summary>Maps the endpoints of users, clients and the caller, and an honest "not found" for the rest of <c>/api</c>.</summary>
    public static void MapTalentHubIdentity(this WebApplication app)
    {
        app.MapMe();
        app.MapUsers();
        app.MapMachineClients();
        app.MapPost("/sign-out", SignOut).RequireSignIn().ExcludeFromDescription();
        app.Map("/api/{**rest}", NotThere).AllowAnonymous().ReadsOnly().ExcludeFromDescription();
    }

    private static async Task RefuseUnknownValues(HttpContext http, RequestDelegate next)
    {
        var known = http.RequestServices.GetRequiredService<KnownQueries>();
        IReadOnlyList<Problem> problems = known.Refusal(http) is { } refusal ? [refusal] : await known.FormRefusals(http);
        await (problems.Count == 0 ? next(http) : new ProblemAnswer(problems[0], StatusCodes.Status400BadRequest, problems).ExecuteAsync(http));
    }

    // An address that is there, asked with a body of another kind or of none, comes here too: no other endpoint takes such a body.
    private static ProblemAnswer NotThere(HttpContext http, EndpointDataSource endpoints) =>
        endpoints.Endpoints.OfType<RouteEndpoint>().Any(endpoint => Takes(endpoint, http.Request, http.Request.ContentType ?? ""))
            ? new(ApiProblem.MediaTypeUnsupported, StatusCodes.Status415UnsupportedMediaType)
            : new(ApiProblem.NoSuchAddress);

    private static bool Takes(RouteEndpoint endpoint, HttpRequest request, string type) =>
        endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is { } accepts
        && !accepts.ContentTypes.Any(known => type.StartsWith(known, StringComparison.OrdinalIgnoreCase))
        && endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(request.Method) == true
        && new TemplateMatcher(TemplateParser.Parse(endpoint.RoutePattern.RawText!), []).TryMatch(request.Path, []);

    // The form's token is checked here, because an endpoint that reads no form is not checked by itself.
    private static async Task SignOut(SignInService signIn, IAntiforgery antiforgery, HttpContext http)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            RefusedForm.ShowError(http, ApiProblem.FormNotOurs);
            return;
        }

        await signIn.SignOut(http);
        http.Response.Redirect("/sign-in");
    }

    private static void AddSharedKeys(this IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, SharedKeys>();
        services.AddDataProtection().SetApplicationName("TalentHub");
    }

    private static void AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        var rules = configuration.GetSection(SignInSettings.Section).Get<SignInSettings>()?.Rules ?? new();
        services.AddAuthentication(EitherScheme)
            .AddPolicyScheme(EitherScheme, displayName: null, options => options.ForwardDefaultSelector = http =>
                http.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
                    ? OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme
                    : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options =>
            {
                options.Cookie.Name = "session";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = TimeSpan.FromHours(rules.SessionHours);
                options.SlidingExpiration = false;
                options.EventsType = typeof(SessionCookie);
            });
    }

    private static void AddClosedByDefault(this IServiceCollection services)
    {
        services.AddScoped<IAuthorizationHandler, ClosedByDefault>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AccessRefusals>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().AddRequirements(new ClosedByDefault.Requirement()).Build());
    }
}
