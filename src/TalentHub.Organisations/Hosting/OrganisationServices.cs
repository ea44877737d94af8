using Microsoft.Extensions.DependencyInjection;
using TalentHub.Organisations.Jobs;
using TalentHub.Organisations.Store;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Audit;

namespace TalentHub.Organisations.Hosting;

/// <summary>Registers what the organisations capability needs, in silos and api nodes.</summary>
public static class OrganisationServices
{
    /// <summary>Queries, contexts, the rosters of enterprises and alliances, the job of filings.</summary>
    public static IServiceCollection AddOrganisations(this IServiceCollection services)
    {
        services.AddSingleton<OrganisationQueries>();
        services.AddSingleton<EnterpriseMatcher>();
        services.AddSingleton<MembershipMatcher>();
        services.AddSingleton<FilingSettings>();
        services.AddSingleton<IRosterKind, EnterpriseRoster>();
        services.AddSingleton<IRosterKind, AllianceRoster>();
        services.AddSingleton<FilingQueries>();
        services.AddRecordNames(OrganisationRecordNames.All);
        services.AddSingleton<ExpireFilingsJob>();
        services.AddRecurring<ExpireFilingsJob>(ExpireFilingsJob.Id, "*/10 * * * *", job => job.Run(CancellationToken.None));
        return services.AddReadContext<OrganisationsContext>();
    }
}
