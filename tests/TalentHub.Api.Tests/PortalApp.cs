using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using TalentHub.Api.Hosting;

namespace TalentHub.Api.Tests;

/// <summary>The portal alone on a free port, with routes that fail in every way an error page answers.</summary>
public sealed class PortalApp : IAsyncLifetime
{
    private WebApplication? app;

    /// <summary>The address it listens on.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Starts it as development, or as another environment.</summary>
    public static async Task<PortalApp> Start(string environment)
    {
        var portal = new PortalApp();
        await portal.Run(environment);
        return portal;
    }

    /// <inheritdoc />
    public async ValueTask InitializeAsync() => await Run("Development");

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    /// <summary>A client that follows no redirects and keeps no cookies.</summary>
    public HttpClient Client() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    private async Task Run(string environment)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Program).Assembly.GetName().Name,
            ContentRootPath = Path.Combine(Repository.Root, "api"),
            EnvironmentName = environment,
        });
        builder.WebHost.UseStaticWebAssets().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddPortal();
        app = builder.Build();
        app.UsePortal();
        app.MapPortal();
        app.MapGet("/broken", string () => throw new InvalidOperationException("the inside of the machine"));
        app.MapGet("/forbidden", () => Results.StatusCode(403));
        app.MapGet("/api/v1/broken", string () => throw new InvalidOperationException("the inside of the machine"));
        app.MapGet("/api/v1/missing", () => Results.NotFound());
        await app.StartAsync();
        Address = new Uri(app.Urls.Single());
    }
}
