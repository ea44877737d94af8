using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.Platform.Store.Identity;

/// <summary>Registers what users, sessions and machine clients need.</summary>
public static class IdentityStore
{
    /// <summary>Adds facts, settings, password hashing and queries; for the silo and for the api. The host registers <see cref="UserScope"/>.</summary>
    public static IServiceCollection AddIdentityStore(this IServiceCollection services)
    {
        services.AddSingleton(new EncryptedColumn("platform.data_protection_key", "cipher"));
        services.AddOptions<SignInSettings>().BindConfiguration(SignInSettings.Section);
        services.AddSingleton<UserFacts>();
        services.AddSingleton<Passwords>();
        services.AddSingleton<SessionStore>();
        services.AddSingleton<MachineClientStore>();
        services.AddDbContext<IdentityContext>((provider, options) => options
            .UseNpgsql(provider.GetRequiredService<TalentHubDatabase>().ConnectionString)
            .UseSnakeCaseNamingConvention()
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));
        services.AddScoped<UserQueries>();
        return services;
    }
}
