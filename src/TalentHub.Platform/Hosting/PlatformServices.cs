using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Store;

namespace TalentHub.Platform.Hosting;

/// <summary>All that the platform offers, for any host.</summary>
public static class PlatformServices
{
    /// <summary>Registers the database, the commit and every service of the platform.</summary>
    public static IServiceCollection AddTalentHubPlatform(
        this IServiceCollection services, IConfiguration configuration, TalentHubDatabase database)
    {
        services.AddTalentHubStore(database);
        services.AddTalentHubPersonalData(configuration);
        services.AddTalentHubTime();
        services.AddSingleton<PlatformStart>();
        services.AddHostedService(provider => provider.GetRequiredService<PlatformStart>());
        return services;
    }
}
