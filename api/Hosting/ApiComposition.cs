using Scalar.AspNetCore;
using TalentHub.Api.Endpoints.Audit;
using TalentHub.Api.Endpoints.Certification;
using TalentHub.Api.Endpoints.Clock;
using TalentHub.Api.Endpoints.Jobs;
using TalentHub.Api.Endpoints.Mails;
using TalentHub.Api.Endpoints.Notices;
using TalentHub.Api.Endpoints.Organisations;
using TalentHub.Api.Endpoints.People;
using TalentHub.Api.Endpoints.Search;
using TalentHub.Api.Endpoints.Settings;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Endpoints.Subsidies;
using TalentHub.Api.Endpoints.Training;
using TalentHub.Certification.Hosting;
using TalentHub.Organisations.Hosting;
using TalentHub.People.Hosting;
using TalentHub.Platform.Hosting;
using TalentHub.Platform.Store;
using TalentHub.Subsidies.Hosting;
using TalentHub.Training.Hosting;

namespace TalentHub.Api.Hosting;

/// <summary>The API and the portal put together; only the way to the silos is the host's.</summary>
public static class ApiComposition
{
    /// <summary>Registers everything over the one database.</summary>
    public static void AddTalentHubApi(this WebApplicationBuilder builder, TalentHubDatabase database)
    {
        var services = builder.Services;
        services.AddTalentHubPlatform(builder.Configuration, database);
        services.AddPeople();
        services.AddOrganisations();
        services.AddTraining();
        services.AddCertification();
        services.AddSubsidies();
        builder.AddTalentHubTelemetry("api");
        services.AddTalentHubHealth().AddClusterCheck();
        services.AddTalentHubIdentity(builder.Configuration);
        services.AddPortal();
        services.AddPlatformPages();
        services.AddCertificationPages();
        services.AddDirectoryPages();
        services.AddMoneyPages();
        services.AddTalentPages();
        services.AddTrainingPages();
        services.AddApiDescription();
    }

    /// <summary>The pipeline, in the order in which its parts need each other.</summary>
    public static void UseTalentHubApi(this WebApplication app)
    {
        app.UseTalentHubTelemetry();
        app.UseDashboardPolicy();
        app.UsePortal();
        app.UseTalentHubIdentity();
    }

    /// <summary>Every address that is answered.</summary>
    public static void MapTalentHubApi(this WebApplication app)
    {
        app.MapTalentHubHealth();
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        app.MapExplorer();
        app.MapPortal();
        app.MapCertificationPages();
        app.MapPlatformPages();
        app.MapCapabilities();
        app.MapDirectoryPages();
        app.MapMoneyPages();
        app.MapTalentPages();
        app.MapTrainingPages();
        app.MapTalentHubIdentity();
    }

    private static void MapCapabilities(this IEndpointRouteBuilder routes)
    {
        routes.MapClock();
        routes.MapPersons();
        routes.MapExperts();
        routes.MapEngagements();
        routes.MapImports();
        routes.MapOrganisations();
        routes.MapAlliances();
        routes.MapFilings();
        routes.MapTraining();
        routes.MapOccupations();
        routes.MapBatches();
        routes.MapArrangements();
        routes.MapRepairs();
        routes.MapSittings();
        routes.MapCertificates();
        routes.MapVerification();
        routes.MapProgrammes();
        routes.MapClaims();
        routes.MapFunds();
        routes.MapPayouts();
        routes.MapJobs();
        routes.MapNotices();
        routes.MapObjections();
        routes.MapAudit();
        routes.MapTimelines();
        routes.MapMails();
        routes.MapSettings();
        routes.MapSearch();
    }

    /// <summary>The explorer starts itself with an inline script, and asks nobody but this server; the page shows nothing but the public description of the API.</summary>
    private static void MapExplorer(this WebApplication app) =>
        app.MapScalarApiReference("/api-explorer", options => options
                .WithOpenApiRoutePattern("/openapi/{documentName}.json").WithTitle("TalentHub API").DisableDefaultFonts().DisableAgent().DisableMcp().DisableTelemetry().HideDeveloperTools())
            .AllowAnonymous()
            .AddEndpointFilter((context, next) =>
            {
                context.HttpContext.Response.Headers.ContentSecurityPolicy =
                    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                    + "connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
                return next(context);
            });
}
