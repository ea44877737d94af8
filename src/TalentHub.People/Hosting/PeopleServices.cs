using Microsoft.Extensions.DependencyInjection;
using TalentHub.People.Jobs.Rosters;
using TalentHub.People.Store;
using TalentHub.People.Store.Rosters;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Audit;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.People.Hosting;

/// <summary>Registers what the people capability needs, in silos and api nodes.</summary>
public static class PeopleServices
{
    /// <summary>Person registry, queries, contexts, the jobs of the roster wizard.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<PersonRegistry>();
        services.AddSingleton<PersonAges>();
        services.AddSingleton<PersonQueries>();
        services.AddSingleton<ExpertQueries>();
        services.AddSingleton<RosterKinds>();
        services.AddSingleton<RosterQueries>();
        services.AddScoped<RosterErrors>();
        services.AddReadContext<PeopleContext>();
        services.AddRecordNames(PeopleRecordNames.All);
        services.AddRunJob<CheckRosterJob>(CheckRosterJob.Kind);
        services.AddRunJob<RegisterRosterJob>(RegisterRosterJob.Kind);
        services.AddSingleton(new EncryptedColumn("people.person", "document_cipher"));
        services.AddSingleton(new EncryptedColumn("people.person", "phone_cipher"));
        services.AddSingleton(new EncryptedColumn("people.expert", "account_cipher"));
        return services;
    }
}
