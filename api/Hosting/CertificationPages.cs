using TalentHub.Api.Endpoints.Certification;
using TalentHub.Api.Pages.Certification;
using TalentHub.Api.Pages.Imports;
using TalentHub.Api.Pages.Jobs;
using TalentHub.Api.Pages.Notices;
using TalentHub.Api.Pages.Search;
using TalentHub.Api.Pages.Work;
using TalentHub.Certification.Store;
using TalentHub.Papers;

namespace TalentHub.Api.Hosting;

/// <summary>The roster wizard and the pages of certification.</summary>
public static class CertificationPages
{
    /// <summary>Registers what these pages read beside the capability's own queries.</summary>
    public static IServiceCollection AddCertificationPages(this IServiceCollection services) => services
        .AddSingleton<PaperFonts>(_ => new PaperFonts())
        .AddSingleton<CertificatePress>()
        .AddSingleton<ScoreSheetQueries>()
        .AddSingleton<OccupationNames>()
        .AddSingleton<CertificateVersions>()
        .AddScoped<BatchNotices>()
        .AddScoped<BatchRuns>()
        .AddScoped<JobItemNames>()
        .AddScoped<BatchRecords>()
        .AddTransient<NoticeWords>()
        .AddScoped<IWorkItemSource, CertificationWorkItems>()
        .AddScoped<ISearchSource, CertificationSearch>();

    /// <summary>Maps what these pages give out beside HTML.</summary>
    public static void MapCertificationPages(this IEndpointRouteBuilder routes)
    {
        routes.MapImportFiles();
        routes.MapCertificationFiles();
        routes.MapSittingFiles();
        routes.MapRepairFiles();
        routes.MapPapers();
    }
}
