using Microsoft.Extensions.DependencyInjection;

namespace TalentHub.Platform.Hosting;

/// <summary>Registers the limit of a stop.</summary>
public static class StopLimitServices
{
    /// <summary>For the host of a process of its own.</summary>
    public static IServiceCollection AddStopLimit(this IServiceCollection services) =>
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<StopLimit>(provider, (Action<int>)Environment.Exit));
}
