using Microsoft.Extensions.DependencyInjection;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Audit;
using TalentHub.Platform.Store.Statistics;
using TalentHub.Training.Jobs;
using TalentHub.Training.Store;

namespace TalentHub.Training.Hosting;

/// <summary>Training, for any host.</summary>
public static class TrainingServices
{
    /// <summary>Registers queries, lists, the two kinds of roster and the job of training.</summary>
    public static IServiceCollection AddTraining(this IServiceCollection services)
    {
        services.AddSingleton<PartyQueries>();
        services.AddSingleton<AgreementQueries>();
        services.AddSingleton<AgreementMatcher>();
        services.AddSingleton<ClassQueries>();
        services.AddSingleton<StudentMatcher>();
        services.AddSingleton<TrainingStatistics>();
        services.AddScoped<IStatisticsSection, TrainingSection>();
        services.AddReadContext<TrainingContext>();
        services.AddRecordNames(TrainingRecordNames.All);
        services.AddScoped<ClassLists>();
        services.AddScoped<AgreementLists>();
        services.AddSingleton<IRosterKind, StudentRoster>();
        services.AddSingleton<IRosterKind, AgreementRoster>();
        services.AddSingleton<ExpireAgreementsJob>();
        return services.AddRecurring<ExpireAgreementsJob>(ExpireAgreementsJob.Id, "5 16 * * *", job => job.Run(CancellationToken.None));
    }
}
