using Npgsql;
using TalentHub.Platform.Domain.Clock;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Clock;

/// <summary>Makes an empty database a demonstration.</summary>
public sealed class DemonstrationStart(TalentHubDatabase database, BusinessClock clock)
{
    /// <summary>Marks the database and sets its clock to the day the demonstration begins, which may lie in the past.</summary>
    /// <returns>The start, or the problem that the database already holds records.</returns>
    public async Task<Outcome<DateTimeOffset>> Begin(DateTimeOffset start, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var mark = new NpgsqlCommand(
            """
            UPDATE platform.clock SET is_demonstration = true, offset_ticks = $1
            WHERE NOT EXISTS (SELECT FROM platform.operation)
            """, connection);
        mark.Parameters.Add(new() { Value = (start - clock.SystemNow).Ticks });
        if (await mark.ExecuteNonQueryAsync(cancel) == 0)
        {
            return ClockProblem.AlreadyInUse;
        }

        await clock.Load(cancel);
        return start;
    }
}
