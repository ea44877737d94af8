using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Grains.Clock;

/// <summary>The one demonstration clock; its key is <see cref="Id"/>.</summary>
public interface IDemonstrationClockGrain : IGrainWithGuidKey
{
    /// <summary>The key of the only grain of this kind.</summary>
    static readonly Guid Id = new("00000000-0000-7000-8000-000000000002");

    /// <summary>Moves the clock forward; other processes follow within a second.</summary>
    Task<Outcome<ClockView>> MoveTo(MoveClock command, CommandContext context);
}
