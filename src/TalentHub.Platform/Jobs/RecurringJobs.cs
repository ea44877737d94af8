using Hangfire;

namespace TalentHub.Platform.Jobs;

/// <summary>All recurring jobs of the system, as the capabilities register them with <c>AddRecurring</c>.</summary>
public sealed class RecurringJobs(IEnumerable<RecurringEntry> entries, IRecurringJobManager manager)
{
    /// <summary>Writes them into Hangfire's tables; called by the host of the Hangfire server once the schema is there.</summary>
    public void ScheduleAll()
    {
        foreach (var entry in entries)
        {
            manager.AddOrUpdate(entry.Id, entry.Job, entry.Cron, new RecurringJobOptions { TimeZone = TimeZoneInfo.Utc });
        }
    }
}
