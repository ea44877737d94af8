using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Grains.Personal;
using TalentHub.Platform.Jobs.Personal;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.Platform.Hosting;

/// <summary>Personal data: keys, vault, audited view, change of keys.</summary>
public static class PersonalServices
{
    /// <summary>Registers the vault and what belongs to it.</summary>
    public static IServiceCollection AddTalentHubPersonalData(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<KeySettings>(configuration.GetSection(KeySettings.Section));
        services.AddSingleton<KeyRing>();
        services.AddSingleton<PersonalDataVault>();
        services.AddSingleton<PersonalDataViewer>();
        services.AddSingleton<KeyUse>();
        services.AddTransient<RotateKeysJob>();
        return services;
    }

    /// <summary>Says that a text column holds sealed personal data, so that a change of keys re-seals it.</summary>
    /// <param name="services">The services.</param>
    /// <param name="table">Schema and name.</param>
    /// <param name="column">The column.</param>
    public static IServiceCollection AddEncryptedColumn(this IServiceCollection services, string table, string column) =>
        services.AddSingleton(new EncryptedColumn(table, column));
}
