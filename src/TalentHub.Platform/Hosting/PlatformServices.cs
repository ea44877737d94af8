using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Jobs.Notices;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Platform.Hosting;

/// <summary>All that the platform offers, for any host.</summary>
public static class PlatformServices
{
    /// <summary>Registers the database, the commit and every service of the platform.</summary>
    public static IServiceCollection AddTalentHubPlatform(
        this IServiceCollection services, IConfiguration configuration, TalentHubDatabase database)
    {
        configuration[$"{KeySettings.Section}:{nameof(KeySettings.File)}"] ??= DataFolder.Of(configuration).KeyFile;
        services.AddTalentHubStore(database);
        services.AddTalentHubPersonalData(configuration);
        services.AddTalentHubTime();
        services.AddTalentHubMail(configuration);
        services.AddTalentHubJobs();
        services.AddTalentHubFiles();
        services.AddTalentHubSpreadsheets();
        services.AddTalentHubNotices();
        services.AddSingleton<UserBootstrap>();
        services.AddSingleton<PlatformStart>();
        services.AddHostedService(provider => provider.GetRequiredService<PlatformStart>());
        return services;
    }
}
