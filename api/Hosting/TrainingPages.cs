using Microsoft.Extensions.DependencyInjection.Extensions;
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
            .AddScoped<ClassDirectory>()
            .AddScoped<AgreementDirectory>()
            .AddScoped<PersonDirectory>()
            .AddScoped<PersonView>()
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
