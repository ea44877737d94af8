using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TalentHub.Benchmarks;

/// <summary>The least that can answer: a process with one endpoint that returns given bytes.</summary>
public static class BareHost
{
    /// <summary>Runs until it is stopped.</summary>
    /// <param name="urls">Where to listen.</param>
    /// <param name="body">What every <c>POST /</c> is answered with, as JSON.</param>
    public static Task Run(string urls, byte[] body)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(urls);
        var app = builder.Build();
        app.MapGet("/health/ready", () => "ready");
        app.MapPost("/", async http =>
        {
            http.Response.ContentType = "application/json; charset=utf-8";
            await http.Response.Body.WriteAsync(body);
        });
        return app.RunAsync();
    }
}
