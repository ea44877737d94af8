using Microsoft.Extensions.DependencyInjection.Extensions;
using TalentHub.Api.Pages.Audit;
using TalentHub.Api.Pages.Organisations;
using TalentHub.Api.Pages.People;
using TalentHub.Api.Pages.Search;
using TalentHub.Api.Pages.Training;
using TalentHub.Api.Pages.Work;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Hosting;

/// <summary>The pages of classes, agreements and persons: what they need, and their downloads.</summary>
public static class TrainingPages
{
    /// <summary>Registers what the pages need.</summary>
    public static IServiceCollection AddTrainingPages(this IServiceCollection services)
    {
        services.TryAddScoped<PersonForm>();
        services.TryAddSingleton<IOrganisationNames, OrganisationNames>();
        return services
            .AddSingleton(new RecordNameSource("class", "SELECT id, name FROM training.class WHERE id = ANY ($1)"))
            .AddSingleton(new RecordNameSource("person", "SELECT id, name FROM people.person WHERE id = ANY ($1)"))
            .AddSingleton(new RecordNameSource(
                "agreement",
                "SELECT a.id, s.name || ' · ' || e.name FROM training.agreement a JOIN organisations.organisation s ON s.id = a.school_id "
                + "JOIN organisations.organisation e ON e.id = a.enterprise_id WHERE a.id = ANY ($1)"))
            .AddScoped<ClassDirectory>()
            .AddScoped<AgreementDirectory>()
            .AddScoped<PersonDirectory>()
            .AddScoped<IWorkItemSource, TrainingWorkItems>()
            .AddScoped<ISearchSource, TrainingSearch>()
            .AddScoped<ISearchSource, PersonSearch>()
            .AddScoped<ISearchSource, DocumentSearch>();
    }

    /// <summary>Maps the downloads.</summary>
    public static void MapTrainingPages(this IEndpointRouteBuilder routes)
    {
        routes.MapTrainingFiles();
        routes.MapPersonExport();
    }
}
