using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Grains.Notices;
using TalentHub.Platform.Hosting;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Notices;

namespace TalentHub.Platform.Jobs.Notices;

/// <summary>Registers what public notices need.</summary>
public static class NoticeServices
{
    /// <summary>The queries, the sealed column and the job that takes notices down.</summary>
    public static IServiceCollection AddTalentHubNotices(this IServiceCollection services)
    {
        services.AddSingleton<Store.Notices.Notices>();
        services.AddReadContext<NoticesContext>();
        services.AddScoped<NoticeQueries>();
        services.AddSingleton<ObjectorView>();
        services.AddSingleton<CloseNoticesJob>();
        services.AddEncryptedColumn("platform.objection", "contact_cipher");
        return services.AddRecurring<CloseNoticesJob>("close-notices", "*/30 * * * * *", job => job.Run(CancellationToken.None));
    }
}
