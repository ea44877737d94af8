using Hangfire;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Serilog;
using Serilog.Configuration;
using Serilog.Events;
using Serilog.Formatting.Compact;
using TalentHub.Platform.Hosting.Telemetry;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Hosting;

/// <summary>Logs, metrics and traces of a host.</summary>
public static class TelemetrySetup
{
    /// <summary>
    /// Adds them. <c>Telemetry:LogFile</c> names a file for the log beside the console, a new one each day and kept for
    /// <c>Telemetry:LogDays</c> (190: 网络安全法 art. 21 wants six months); <c>Telemetry:Otlp</c> an OTLP collector for traces.
    /// </summary>
    /// <param name="builder">The host.</param>
    /// <param name="service">Its name in traces: <c>silo</c> or <c>api</c>.</param>
    public static WebApplicationBuilder AddTalentHubTelemetry(this WebApplicationBuilder builder, string service)
    {
        var settings = builder.Configuration.GetSection("Telemetry");
        builder.Services.AddSerilog(logging => Configure(
            logging, settings, sinks => sinks.Console(new RenderedCompactJsonFormatter())));
        builder.Services.AddSingleton<PlatformMetrics>();
        builder.Services.AddSingleton<ICommitProbe, CommitMeter>();
        builder.Services.AddSingleton<IIncomingGrainCallFilter, RefusalMeter>();
        builder.Services.AddSingleton<JobMeter>();
        builder.Services.AddHostedService<OutboxWatch>();
        var telemetry = builder.Services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService($"talenthub-{service}"));
        telemetry.WithMetrics(metrics => metrics
            // Routing and rate limits count each request again, which every request would pay for; refusals show by their status.
            .AddMeter(PlatformMetrics.MeterName, "Microsoft.Orleans", "Npgsql", "System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel")
            .AddPrometheusExporter());
        if (settings["Otlp"] is { Length: > 0 } collector)
        {
            telemetry.WithTracing(traces => traces
                .AddAspNetCoreInstrumentation()
                .AddSource("Microsoft.Orleans.Application")
                .AddNpgsql()
                .AddOtlpExporter(otlp => otlp.Endpoint = new Uri(collector)));
        }

        return builder;
    }

    /// <summary>
    /// Serves <c>/metrics</c> on the port <c>Telemetry:Port</c> and nowhere else: without one it is closed, also to this machine, where a
    /// proxy or another user's program would read it as well. Times jobs.
    /// </summary>
    public static void UseTalentHubTelemetry(this WebApplication app)
    {
        var port = app.Configuration.GetValue<int?>("Telemetry:Port");
        app.UseOpenTelemetryPrometheusScrapingEndpoint(request => request.Request.Path == "/metrics" && request.Connection.LocalPort == port);
        GlobalJobFilters.Filters.Add(app.Services.GetRequiredService<JobMeter>());
    }

    /// <summary>The log with its sinks behind the one that takes personal numbers out.</summary>
    public static void Configure(LoggerConfiguration logging, IConfiguration settings, Action<LoggerSinkConfiguration> sinks)
    {
        logging
            .MinimumLevel.Is(settings.GetValue("LogLevel", LogEventLevel.Information))
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override("Orleans", LogEventLevel.Warning)
            .MinimumLevel.Override("Hangfire", LogEventLevel.Warning)
            .MinimumLevel.Override("Polly", LogEventLevel.Warning)
            // Here a command refused by a unique index would be an error; whoever calls a commit hears of those that are.
            .MinimumLevel.Override("Orleans.Storage.AdoNetGrainStorage", LogEventLevel.Fatal)
            .Enrich.FromLogContext();
        logging.WriteTo.Sink(LoggerSinkConfiguration.Wrap(inner => new RedactingSink(inner), to =>
        {
            sinks(to);
            if (settings["LogFile"] is { Length: > 0 } file)
            {
                to.File(
                    new RenderedCompactJsonFormatter(), file, rollingInterval: RollingInterval.Day,
                    retainedFileCountLimit: settings.GetValue("LogDays", 190), shared: true);
            }
        }));
    }
}
