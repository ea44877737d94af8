using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.Platform.Hosting;

/// <summary>What holds on a day: dated settings and the clock of the field.</summary>
public static class TimeServices
{
    /// <summary>Registers both; they are loaded by <see cref="PlatformStart"/>.</summary>
    public static IServiceCollection AddTalentHubTime(this IServiceCollection services)
    {
        services.AddSingleton<DatedSettings>();
        services.AddSingleton<BusinessClock>();
        services.AddSingleton<DemonstrationStart>();
        return services;
    }
}
