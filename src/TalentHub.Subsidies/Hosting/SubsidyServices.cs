using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Audit;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Statistics;
using TalentHub.Subsidies.Domain.Packs;
using TalentHub.Subsidies.Grains.Claims;
using TalentHub.Subsidies.Jobs;
using TalentHub.Subsidies.Store;
using TalentHub.Subsidies.Store.Claims;
using TalentHub.Subsidies.Store.Funds;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Subsidies.Hosting;

/// <summary>Registers what the subsidies capability needs, in silos and api nodes.</summary>
public static class SubsidyServices
{
    /// <summary>Packs, queries, lists, files and jobs. Needs people, jobs, files, spreadsheets, personal data and the business clock beside it.</summary>
    public static IServiceCollection AddSubsidies(this IServiceCollection services)
    {
        services.AddSingleton(PolicyPacks.BuiltIn);
        services.AddSingleton<Numbers>();
        services.AddSingleton<ClaimFactsQueries>();
        services.AddSingleton<FundFactsQueries>();
        services.AddSingleton<PayoutFactsQueries>();
        services.AddSingleton<SealedContents>();
        services.AddSingleton<ReturnFileReader>();
        services.AddSingleton<ReturnHolders>();
        services.AddSingleton<BankFiles>();
        services.AddSingleton<SubsidyStatistics>();
        services.AddSingleton<BulkClaims>();
        services.AddSingleton<SubsidyNames>();
        services.AddSingleton<PayoutLists>();
        services.AddSingleton<MoneyAtWork>();
        services.AddScoped<IStatisticsSection, FlexibleTalentSection>();
        services.AddScoped<IStatisticsSection, PayoutsSection>();
        services.AddReadContext<SubsidiesContext>();
        services.AddRecordNames(SubsidyRecordNames.All);
        services.AddScoped<SubsidyQueries>();
        services.AddScoped<ClaimEvidence>();
        services.AddRunJob<PayoutComputeJob>(PayoutComputeJob.Kind);
        services.AddRunJob<BankFileJob>(BankFileJob.Kind);
        services.AddRunJob<ReturnFileJob>(ReturnFileJob.Kind);
        services.AddSingleton(new EncryptedColumn("subsidies.payment", "account_cipher"));
        services.AddSingleton(new EncryptedColumn("subsidies.sealed_content", "cipher"));
        return services;
    }
}
