using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Jobs.Mail;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Mail;

namespace TalentHub.Platform.Hosting;

/// <summary>Mail: server, outbox, lists.</summary>
public static class MailServices
{
    /// <summary>Four times a minute, with seconds.</summary>
    private const string Often = "*/15 * * * * *";

    /// <summary>Registers the outbox job and what the administrator's page reads.</summary>
    public static IServiceCollection AddTalentHubMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<MailSettings>(configuration.GetSection(MailSettings.Section));
        services.Configure<PortalAddress>(configuration.GetSection(PortalAddress.Section));
        services.AddTransient<OutboxJob>();
        services.AddReadContext<MailContext>();
        services.AddScoped<MailQueries>();
        return services.AddRecurring<OutboxJob>("mail", Often, job => job.Run(CancellationToken.None));
    }
}
