using Microsoft.Extensions.DependencyInjection;
using Orleans.Hosting;
using Orleans.Serialization;
using Orleans.Serialization.Cloning;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Grains;

/// <summary>What silos and clients must agree on: how values travel, and where grain state lies.</summary>
public static class OrleansSetup
{
    /// <summary>The name of the one ADO.NET provider, and the service id under which state is stored.</summary>
    public const string ServiceId = "talenthub";

    /// <summary>Commands, views and problems travel as the JSON of <see cref="Json"/>, so that they may grow members without breaking callers.</summary>
    public static IServiceCollection AddTalentHubSerialization(this IServiceCollection services) => services
        .AddSerializer(serializer => serializer.AddJsonSerializer(
            IsValue, isCopyable: _ => false, json => json.Configure(options => options.SerializerOptions = Json.Options)))
        .AddSingleton<IGeneralizedCopier, ValueCopier>()
        .Configure<ExceptionSerializationOptions>(options => options.SupportedNamespacePrefixes.UnionWith(["TalentHub", "Npgsql"]));

    /// <summary>Grain state in PostgreSQL, over the very connection string of our own rows.</summary>
    public static ISiloBuilder AddTalentHubGrainStorage(this ISiloBuilder silo, TalentHubDatabase database) =>
        silo.AddAdoNetGrainStorageAsDefault(storage =>
        {
            storage.Invariant = "Npgsql";
            storage.DataSource = new GrainStateSource(database);
            storage.GrainStorageSerializer = new JsonGrainStateSerializer();
        });

    internal static bool IsValue(Type type) =>
        type.Namespace?.StartsWith("TalentHub.", StringComparison.Ordinal) == true
        && !typeof(IAddressable).IsAssignableFrom(type)
        && !typeof(Exception).IsAssignableFrom(type);
}
