using TalentHub.Api.Pages.Claims;
using TalentHub.Api.Pages.Engagements;
using TalentHub.Api.Pages.Experts;
using TalentHub.Api.Pages.Organisations;
using TalentHub.Api.Pages.Search;
using TalentHub.Api.Pages.Work;

namespace TalentHub.Api.Hosting;

/// <summary>The pages of flexible talent: experts, engagements, claims. Needs the directory's pages beside it.</summary>
public static class TalentPages
{
    /// <summary>Registers what these pages read beside the capabilities' own queries.</summary>
    public static IServiceCollection AddTalentPages(this IServiceCollection services) => services
        .AddScoped<OrganisationFinder>()
        .AddScoped<ExpertDirectory>()
        .AddScoped<EngagementDirectory>()
        .AddScoped<EngagementWays>()
        .AddScoped<ClaimDirectory>()
        .AddScoped<ClaimCase>()
        .AddScoped<IWorkItemSource, EngagementWorkItems>()
        .AddScoped<IWorkItemSource, ClaimWorkItems>()
        .AddScoped<ISearchSource, TalentSearch>();

    /// <summary>Maps what these pages give out beside HTML.</summary>
    public static void MapTalentPages(this IEndpointRouteBuilder routes)
    {
        routes.MapExpertExport();
        routes.MapEngagementExport();
        routes.MapClaimFiles();
    }
}
