using Microsoft.Extensions.DependencyInjection;

namespace TalentHub.Platform.Store.Identity;

/// <summary>Registers what the grains of users and of machine clients need.</summary>
public static class IdentityStore
{
    /// <summary>Adds facts, settings and password hashing; for the silo and for the api.</summary>
    public static IServiceCollection AddIdentityStore(this IServiceCollection services)
    {
        services.AddOptions<SignInSettings>().BindConfiguration(SignInSettings.Section);
        services.AddSingleton<UserFacts>();
        services.AddSingleton<Passwords>();
        return services;
    }
}
