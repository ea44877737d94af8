using System.Globalization;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Clock;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Clock;

namespace TalentHub.Platform.Grains.Clock;

/// <summary>The moves of the demonstration clock.</summary>
public sealed record DemonstrationClock
{
    private const int MostDays = 366;

    /// <summary>Where it was moved to last.</summary>
    public DateTimeOffset MovedTo { get; init; }

    /// <summary>How often it was moved.</summary>
    public long Moves { get; init; }

    /// <summary>Business time minus system time.</summary>
    public TimeSpan Offset { get; init; }

    /// <summary>Moves the clock forward, or says why not.</summary>
    public Decision<DemonstrationClock> Move(MoveClock command, ClockReading reading, DateTimeOffset systemNow, CommandContext context)
    {
        var now = systemNow + reading.Offset;
        return context.Role is not (Role.Administrator or Role.System) ? ClockProblem.NotForThisRole
            : !reading.IsDemonstration ? ClockProblem.NotADemonstration
            : command.To <= now ? ClockProblem.OnlyForward.With(("now", ChinaTime.Local(now).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)))
            : command.To > now.AddDays(MostDays) ? ClockProblem.TooFar.With(("days", MostDays))
            : this with { MovedTo = command.To, Moves = Moves + 1, Offset = command.To - systemNow };
    }
}
