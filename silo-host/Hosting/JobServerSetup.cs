using Hangfire;

namespace TalentHub.SiloHost.Hosting;

/// <summary>This process as a worker of Hangfire's queue.</summary>
public static class JobServerSetup
{
    /// <summary>Adds the job server; <c>Jobs:Workers</c> sets how many jobs run at once.</summary>
    public static void AddTalentHubJobServer(this IServiceCollection services, IConfiguration configuration) =>
        services.AddHangfireServer(options =>
        {
            options.WorkerCount = configuration.GetValue("Jobs:Workers", Math.Max(2, Environment.ProcessorCount));
            options.SchedulePollingInterval = TimeSpan.FromSeconds(1);
            options.ServerTimeout = TimeSpan.FromSeconds(30);
            options.ServerCheckInterval = TimeSpan.FromSeconds(10);
            options.HeartbeatInterval = TimeSpan.FromSeconds(5);
        });
}
