using System.Linq.Expressions;
using Hangfire.Common;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Jobs;

namespace TalentHub.Platform.Jobs;

/// <summary>Registers what jobs need.</summary>
public static class JobServices
{
    /// <summary>The runner, the sweeper and the queries of runs.</summary>
    public static IServiceCollection AddTalentHubJobs(this IServiceCollection services)
    {
        services.AddOptions<JobOptions>().BindConfiguration(JobOptions.Section);
        services.AddSingleton<JobRunner>();
        services.AddSingleton<ResumeJobs>();
        services.AddSingleton<RecurringJobs>();
        services.AddReadContext<JobsContext>();
        services.AddScoped<JobRunQueries>();
        return services.AddRecurring<ResumeJobs>("resume-jobs", "*/10 * * * * *", job => job.Run(CancellationToken.None));
    }

    /// <summary>Says which class works on runs of a kind. Only classes registered so are ever resumed from a stored run.</summary>
    public static IServiceCollection AddRunJob<TJob>(this IServiceCollection services, string kind)
        where TJob : class, IRunJob =>
        services.AddScoped<TJob>().AddSingleton(new RunJobKind(kind, typeof(TJob)));

    /// <summary>Registers a recurring job; it must be safe to run twice, also at once.</summary>
    /// <param name="services">The services.</param>
    /// <param name="id">Its name on the dashboard.</param>
    /// <param name="cron">When, with five fields or with seconds as the first of six, in UTC.</param>
    /// <param name="call">What is called.</param>
    public static IServiceCollection AddRecurring<TJob>(
        this IServiceCollection services, string id, string cron, Expression<Func<TJob, Task>> call) =>
        services.AddSingleton(new RecurringEntry(id, Job.FromExpression(call), cron));
}
