namespace TalentHub.SiloHost.Hosting;

/// <summary>Registers the first start of an empty database.</summary>
public static class FirstStartServices
{
    /// <summary>Adds it as part of the host's start; the migrations come before.</summary>
    public static void AddFirstStart(this IServiceCollection services)
    {
        services.AddSingleton<FirstStart>();
        services.AddHostedService(provider => provider.GetRequiredService<FirstStart>());
    }
}
