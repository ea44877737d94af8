using TalentHub.Platform.Domain.Clock;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Grains.Clock;

/// <summary>Moves the demonstration clock, on record.</summary>
public sealed class DemonstrationClockGrain(
    [PersistentState("demonstration-clock")] IPersistentState<DemonstrationClock> state,
    Commit commit, BusinessClock clock, TalentHubDatabase database) : Grain, IDemonstrationClockGrain
{
    private static readonly CommitShape<DemonstrationClock, ClockView> Shape = new(
        "demonstration-clock", Write, static clock => new(clock.MovedTo, clock.Moves));

    /// <inheritdoc/>
    public async Task<Outcome<ClockView>> MoveTo(MoveClock command, CommandContext context)
    {
        var reading = await ClockReading.Read(database);
        var outcome = await commit.Run(this, state, Shape, command, context, it => it.Move(command, reading, clock.SystemNow, context));
        await clock.Load();
        return outcome;
    }

    private static void Write(Writes writes, DemonstrationClock before, DemonstrationClock after)
    {
        writes.Add("UPDATE platform.clock SET offset_ticks = $1", after.Offset.Ticks);
        writes.Refuses("ck_clock_only_demonstration_moves", ClockProblem.NotADemonstration);
    }
}
