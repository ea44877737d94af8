using TalentHub.Api.Pages.Organisations;
using TalentHub.Api.Pages.Users;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Hosting;

/// <summary>The pages about users, organisations, filings, classes and experts: what they need, and their downloads.</summary>
public static class DirectoryPages
{
    /// <summary>Registers what the pages need.</summary>
    public static IServiceCollection AddDirectoryPages(this IServiceCollection services)
    {
        services.AddScoped<OrganisationNameBook>();
        services.AddScoped<UserForm>();
        services.AddSingleton<IOrganisationNames, OrganisationNames>();
        return services;
    }

    /// <summary>Maps the downloads.</summary>
    public static void MapDirectoryPages(this IEndpointRouteBuilder routes)
    {
        routes.MapUserExport();
    }
}
