using Microsoft.Extensions.DependencyInjection.Extensions;
using TalentHub.Api.Pages.Filings;
using TalentHub.Api.Pages.Organisations;
using TalentHub.Api.Pages.People;
using TalentHub.Api.Pages.Search;
using TalentHub.Api.Pages.Users;
using TalentHub.Api.Pages.Work;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Hosting;

/// <summary>The pages about users, organisations and filings: what they need, and their downloads.</summary>
public static class DirectoryPages
{
    /// <summary>Registers what the pages need.</summary>
    public static IServiceCollection AddDirectoryPages(this IServiceCollection services)
    {
        services.AddScoped<OrganisationNameBook>();
        services.AddScoped<LinkedPersons>();
        services.AddScoped<UserForm>();
        services.TryAddScoped<PersonForm>();
        services.AddScoped<OrganisationDirectory>();
        services.AddScoped<AllianceDirectory>();
        services.AddScoped<FilingDirectory>();
        services.AddSingleton<IOrganisationNames, OrganisationNames>();
        services.AddScoped<IWorkItemSource, FirstStepsWorkItems>();
        services.AddScoped<IWorkItemSource, FilingWorkItems>();
        services.AddScoped<ISearchSource, OrganisationSearch>();
        return services;
    }

    /// <summary>Maps the downloads.</summary>
    public static void MapDirectoryPages(this IEndpointRouteBuilder routes)
    {
        routes.MapUserExport();
        routes.MapOrganisationExport();
        routes.MapFilingExport();
    }
}
