using System.Reflection;
using TalentHub.Certification.Hosting;
using TalentHub.Organisations.Hosting;
using TalentHub.People.Hosting;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Identity;
using TalentHub.Subsidies.Hosting;
using TalentHub.Training.Hosting;

namespace TalentHub.SiloHost.Hosting;

/// <summary>The capabilities of the product in the order in which they depend on each other: their migrations run in this order.</summary>
public static class CapabilityAssemblies
{
    /// <summary>From the floor upwards.</summary>
    public static IReadOnlyList<Assembly> InOrder { get; } =
    [
        typeof(DatabaseSchema).Assembly,
        typeof(PeopleServices).Assembly,
        typeof(OrganisationServices).Assembly,
        typeof(TrainingServices).Assembly,
        typeof(CertificationServices).Assembly,
        typeof(SubsidyServices).Assembly,
    ];

    /// <summary>Registers what the grains and jobs of all capabilities need; a silo acts for everybody, so it sees every row.</summary>
    public static void AddCapabilities(this IServiceCollection services)
    {
        services.AddScoped(_ => DataScope.System);
        services.AddScoped(_ => UserScope.System);
        services.AddIdentityStore();
        services.AddPeople();
        services.AddOrganisations();
        services.AddTraining();
        services.AddCertification();
        services.AddSubsidies();
    }
}
