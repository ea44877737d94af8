using Npgsql;

namespace TalentHub.Platform.Store.Clock;

/// <summary>What the database says about its clock.</summary>
/// <param name="Offset">Business time minus system time.</param>
/// <param name="IsDemonstration">Whether the clock may be moved at all.</param>
public sealed record ClockReading(TimeSpan Offset, bool IsDemonstration)
{
    /// <summary>System time, as in every real office.</summary>
    public static readonly ClockReading System = new(TimeSpan.Zero, IsDemonstration: false);

    /// <summary>Reads it from the database.</summary>
    public static async Task<ClockReading> Read(TalentHubDatabase database, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT offset_ticks, is_demonstration FROM platform.clock", connection);
        await using var reader = await query.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        return new(TimeSpan.FromTicks(reader.GetInt64(0)), reader.GetBoolean(1));
    }
}
