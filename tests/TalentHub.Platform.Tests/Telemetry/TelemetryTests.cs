using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Grains.Clock;
using TalentHub.Platform.Hosting;
using TalentHub.Platform.Hosting.Telemetry;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Commits;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Telemetry;

/// <summary>Commits, refusals and mails are counted; health says what is missing.</summary>
public sealed class TelemetryTests : IAsyncLifetime
{
    private readonly List<(string Instrument, string Tag, double Value)> _measured = [];
    private readonly MeterListener _listener = new();
    private TestSilo _silo = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _silo = await TestSilo.Start("platform", [typeof(PlatformMetrics).Assembly], services => services
            .AddTalentHubTime().AddMetrics().AddSingleton<PlatformMetrics>()
            .AddSingleton<ICommitProbe, CommitMeter>().AddSingleton<IIncomingGrainCallFilter, RefusalMeter>());
        var factory = _silo.Services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope == factory && instrument.Meter.Name == PlatformMetrics.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.Start();
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _silo.DisposeAsync();
    }

    [Fact]
    public async Task Commits_are_counted_by_command_and_refusals_by_code()
    {
        var start = new DateTimeOffset(2023, 2, 1, 0, 0, 0, TimeSpan.Zero);
        (await _silo.Services.GetRequiredService<DemonstrationStart>().Begin(start, Cancel)).OrThrow();
        (await Move(start.AddDays(10))).OrThrow();
        Assert.False((await Move(start)).Succeeded);
        Assert.Contains(("talenthub.commits", "MoveClock", 1), _measured);
        Assert.Contains(("talenthub.refusals", "clock.only-forward", 1), _measured);
        Assert.InRange(Assert.Single(_measured, m => m.Instrument == "talenthub.commit.duration").Value, 1e-6, 60);
    }

    [Fact]
    public async Task The_depth_of_the_outbox_is_shown_by_state()
    {
        await using (var connection = await _silo.Database.Open(Cancel))
        {
            await using var insert = new NpgsqlCommand(
                """
                INSERT INTO platform.outbox (id, operation_id, kind, recipient, subject, payload, state, attempts, created_at, due_at)
                SELECT gen_random_uuid(), gen_random_uuid(), 'mail', 'a@b.cn', 's', '{}', state, 0, now(), now()
                FROM unnest(ARRAY['Waiting', 'Waiting', 'Failed', 'Sent']) AS state
                """, connection);
            await insert.ExecuteNonQueryAsync(Cancel);
        }

        var metrics = _silo.Services.GetRequiredService<PlatformMetrics>();
        using var watch = new OutboxWatch(_silo.Database, metrics, TimeProvider.System, NullLogger<OutboxWatch>.Instance);
        await watch.Count(Cancel);
        _listener.RecordObservableInstruments();
        var shown = _measured.Where(m => m.Instrument == "talenthub.outbox").OrderBy(m => m.Tag, StringComparer.Ordinal);
        Assert.Equal([("Failed", 1d), ("Held", 0d), ("Waiting", 2d)], shown.Select(m => (m.Tag, m.Value)));
    }

    [Fact]
    public async Task Health_is_good_when_database_schema_and_silo_are()
    {
        var schema = _silo.Services.GetRequiredService<DatabaseSchema>();
        Assert.Equal(HealthStatus.Healthy, await Status(new SchemaHealthCheck(schema, [typeof(PlatformMetrics).Assembly])));
        Assert.Equal(HealthStatus.Healthy, await Status(new DatabaseHealthCheck(_silo.Database)));
        Assert.Equal(HealthStatus.Healthy, await Status(new ClusterHealthCheck(_silo.Grains, TimeProvider.System)));
    }

    [Fact]
    public async Task Health_names_the_migration_that_is_missing()
    {
        await using var connection = await _silo.Database.Open(Cancel);
        await using var forget = new NpgsqlCommand("DELETE FROM public.schemaversions WHERE scriptname LIKE '%021_clock.sql'", connection);
        Assert.Equal(1, await forget.ExecuteNonQueryAsync(Cancel));
        var check = new SchemaHealthCheck(_silo.Services.GetRequiredService<DatabaseSchema>(), [typeof(PlatformMetrics).Assembly]);
        var result = await check.CheckHealthAsync(new HealthCheckContext(), Cancel);
        Assert.Equal(HealthStatus.Unhealthy, result.Status);
        Assert.Contains("021_clock.sql", result.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_is_bad_when_the_database_does_not_answer()
    {
        var gone = new TalentHubDatabase(_silo.Database.ConnectionString + ";Database=no_such_database");
        Assert.Equal(HealthStatus.Unhealthy, await Status(new DatabaseHealthCheck(gone)));
        Assert.Equal(HealthStatus.Unhealthy, await Status(new SchemaHealthCheck(new DatabaseSchema(gone, NullLogger<DatabaseSchema>.Instance), [])));
    }

    private static async Task<HealthStatus> Status(IHealthCheck check) => (await check.CheckHealthAsync(new HealthCheckContext(), Cancel)).Status;

    private Task<TalentHub.Platform.Domain.Errors.Outcome<ClockView>> Move(DateTimeOffset to) =>
        _silo.Grains.GetGrain<IDemonstrationClockGrain>(IDemonstrationClockGrain.Id).MoveTo(
            new MoveClock(to), new CommandContext(Guid.CreateVersion7(), Guid.CreateVersion7(), "管理员", null, Role.Administrator, to));

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        lock (_measured)
        {
            _measured.Add((instrument.Name, tags[0].Value?.ToString() ?? "", value));
        }
    }
}
