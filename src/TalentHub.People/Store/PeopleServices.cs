using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.People.Store;

/// <summary>Registers what the people capability needs, in silos and api nodes.</summary>
public static class PeopleServices
{
    /// <summary>Person registry, queries, contexts, the jobs of the roster wizard.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<PersonRegistry>();
        services.AddSingleton<PersonQueries>();
        services.AddSingleton<ExpertQueries>();

        services.AddReadContext<PeopleContext>();

        services.AddSingleton(new EncryptedColumn("people.person", "document_cipher"));
        services.AddSingleton(new EncryptedColumn("people.person", "phone_cipher"));
        services.AddSingleton(new EncryptedColumn("people.expert", "account_cipher"));
        return services;
    }
}
