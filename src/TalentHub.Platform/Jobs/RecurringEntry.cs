using Hangfire.Common;

namespace TalentHub.Platform.Jobs;

/// <summary>A job that runs again and again.</summary>
/// <param name="Id">Its name on the dashboard.</param>
/// <param name="Job">What is called.</param>
/// <param name="Cron">When, with or without seconds, in UTC.</param>
public sealed record RecurringEntry(string Id, Job Job, string Cron);
