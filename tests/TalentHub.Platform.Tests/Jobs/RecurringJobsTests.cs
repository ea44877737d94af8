using Hangfire;
using Hangfire.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store.Commits;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Jobs;

/// <summary>The start of a host after another one was killed.</summary>
public sealed class RecurringJobsTests
{
    [Fact]
    public async Task A_lock_that_a_killed_host_left_behind_does_not_keep_the_next_one_from_starting()
    {
        await using var silo = await TestSilo.Start("platform", [typeof(Commit).Assembly], services => services.AddTalentHubJobs());
        var entry = silo.Services.GetServices<RecurringEntry>().First();
        await LeaveLock(silo, $"hangfire:lock:recurring-job:{entry.Id}");

        silo.Services.GetRequiredService<RecurringJobs>().ScheduleAll();

        using var storage = silo.Services.GetRequiredService<JobStorage>().GetConnection();
        Assert.Contains(storage.GetRecurringJobs(), job => job.Id == entry.Id);
    }

    private static async Task LeaveLock(TestSilo silo, string resource)
    {
        await using var connection = await silo.Database.Open();
        await using var row = new NpgsqlCommand(
            "INSERT INTO hangfire.lock (resource, acquired) VALUES ($1, now() AT TIME ZONE 'UTC' - interval '12 seconds')", connection);
        row.Parameters.Add(new() { Value = resource });
        await row.ExecuteNonQueryAsync();
    }
}
