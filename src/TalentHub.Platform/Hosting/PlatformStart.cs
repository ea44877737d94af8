using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.Platform.Hosting;

/// <summary>
/// Reads keys, settings and clock before the host serves, and settings and clock again each second. Register it before Orleans and
/// the web server; it waits for a database that is not there yet, and for its schema where another process brings that up.
/// </summary>
public sealed partial class PlatformStart(
    KeyRing keys, DatedSettings settings, BusinessClock clock, TimeProvider time, ILogger<PlatformStart> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        while (!await Loaded(cancellationToken))
        {
            await Task.Delay(Pause, time, cancellationToken);
        }

        await base.StartAsync(cancellationToken);
    }

    /// <summary>Reads everything once.</summary>
    /// <exception cref="KeyFileException">The key file does not fit the database.</exception>
    public async Task Load(CancellationToken cancel = default)
    {
        await clock.Load(cancel);
        await settings.Load(cancel);
        await keys.Load(cancel);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await clock.Load(stoppingToken);
                await settings.Load(stoppingToken);
            }
            catch (NpgsqlException e)
            {
                Stale(logger, e.Message);
            }
        }
    }

    private async Task<bool> Loaded(CancellationToken cancel)
    {
        try
        {
            await Load(cancel);
            return true;
        }
        catch (NpgsqlException e) when (e.IsTransient || e.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            Waiting(logger, e.Message);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Information, "Waiting for the database: {Text}")]
    private static partial void Waiting(ILogger logger, string text);

    [LoggerMessage(LogLevel.Warning, "Settings and clock could not be read again, the last ones stay: {Text}")]
    private static partial void Stale(ILogger logger, string text);
}
