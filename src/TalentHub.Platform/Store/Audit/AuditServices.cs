using Microsoft.Extensions.DependencyInjection;

namespace TalentHub.Platform.Store.Audit;

/// <summary>Registers reading of the audit log.</summary>
public static class AuditServices
{
    /// <summary>Context and queries; the host registers <see cref="AuditScope"/>.</summary>
    public static IServiceCollection AddTalentHubAudit(this IServiceCollection services) =>
        services.AddReadContext<AuditContext>().AddScoped<AuditQueries>().AddScoped<RecordNames>().AddRecordNames(PlatformRecordNames.All);

    /// <summary>Says how a capability's records are named in the audit log.</summary>
    public static IServiceCollection AddRecordNames(this IServiceCollection services, IEnumerable<RecordNameSource> sources)
    {
        foreach (var source in sources)
        {
            services.AddSingleton(source);
        }

        return services;
    }
}
