using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using TalentHub.Platform.Store;

namespace TalentHub.Platform.Hosting.Telemetry;

/// <summary>Counts the mails that are not sent, for the metrics.</summary>
public sealed partial class OutboxWatch(
    TalentHubDatabase database, PlatformMetrics metrics, TimeProvider time, ILogger<OutboxWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    /// <summary>Counts once.</summary>
    public async Task Count(CancellationToken cancel = default)
    {
        var byState = new Dictionary<string, long>(StringComparer.Ordinal) { ["Waiting"] = 0, ["Held"] = 0, ["Failed"] = 0 };
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT state, count(*) FROM platform.outbox WHERE state <> 'Sent' GROUP BY state", connection);
        await using var reader = await query.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            byState[reader.GetString(0)] = reader.GetInt64(1);
        }

        metrics.OutboxHolds(byState);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Count(stoppingToken);
            }
            catch (NpgsqlException e)
            {
                Uncounted(logger, e.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The outbox could not be counted: {Text}")]
    private static partial void Uncounted(ILogger logger, string text);
}
