using Hangfire;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Endpoints.Statistics;
using TalentHub.Api.Pages.Jobs;
using TalentHub.Api.Pages.Layout;
using TalentHub.Api.Pages.Search;
using TalentHub.Api.Pages.Work;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Audit;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Api.Hosting;

/// <summary>The pages of the platform itself: home, notices, to-dos, search, jobs, mails, audit, settings, clock.</summary>
public static class PlatformPages
{
    private const string Dashboard = "/hangfire";

    // Hangfire's own pages carry inline styles and a script with their addresses.
    private const string DashboardPolicy =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Registers what the pages read. Store, time, mail, jobs, notices, portal and identity are the host's.</summary>
    public static IServiceCollection AddPlatformPages(this IServiceCollection services)
    {
        services.AddTalentHubAudit();
        services.AddScoped(provider => AuditScope.Of(provider.GetRequiredService<Caller>().Role));
        services.TryAddSingleton<SpreadsheetWriter>();
        services.AddScoped<StatisticsOverview>();
        services.AddScoped<WorkItems>();
        services.AddScoped<IWorkItemSource, PlatformWorkItems>();
        services.AddScoped<IWorkItemSource, ObjectionWorkItems>();
        services.AddScoped<GeneralSearch>();
        services.AddScoped<ISearchSource, UserSearch>();
        services.AddScoped<ISearchSource, JobSearch>();
        services.AddScoped<ISearchSource, NoticeSearch>();
        return services.Replace(ServiceDescriptor.Scoped<IPortalReaderSource, SessionReaderSource>());
    }

    /// <summary>Maps the statistics, the file of refused items, and Hangfire's dashboard for administrators.</summary>
    public static void MapPlatformPages(this WebApplication app)
    {
        app.MapStatistics();
        app.MapRefusedItems();
        app.MapHangfireDashboard(Dashboard, new DashboardOptions { Authorization = [], AppPath = "/jobs", DashboardTitle = "TalentHub" })
            .RequireRole(Role.Administrator);
    }

    /// <summary>Lets the dashboard have the policy it needs; stands before the portal's headers are written.</summary>
    public static void UseDashboardPolicy(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (http.Request.Path.StartsWithSegments(Dashboard, StringComparison.OrdinalIgnoreCase))
        {
            http.Response.Headers.ContentSecurityPolicy = DashboardPolicy;
        }

        return next(http);
    });
}
