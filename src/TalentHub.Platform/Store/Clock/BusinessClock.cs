using TalentHub.Platform.Domain;

namespace TalentHub.Platform.Store.Clock;

/// <summary>
/// The time of the field: deadlines, public notices, dates on certificates. It is the system's, except in a demonstration, whose clock
/// can be moved forward. Timers and durations stay those of the system.
/// </summary>
public sealed class BusinessClock(TimeProvider system, TalentHubDatabase database) : TimeProvider
{
    private volatile ClockReading _reading = ClockReading.System;

    /// <summary>Whether the database is marked as a demonstration; the portal then says so on every page.</summary>
    public bool IsDemonstration => _reading.IsDemonstration;

    /// <summary>The calendar day in China.</summary>
    public DateOnly Today => ChinaTime.DateOf(GetUtcNow());

    internal DateTimeOffset SystemNow => system.GetUtcNow();

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => system.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => system.TimestampFrequency;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => system.GetUtcNow() + _reading.Offset;

    /// <inheritdoc/>
    public override long GetTimestamp() => system.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        system.CreateTimer(callback, state, dueTime, period);

    /// <summary>Reads how far the clock is from the system's; every process does so each second.</summary>
    public async Task Load(CancellationToken cancel = default) => _reading = await ClockReading.Read(database, cancel);
}
