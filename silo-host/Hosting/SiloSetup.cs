using System.Net;
using System.Net.Sockets;
using Orleans.Configuration;
using TalentHub.Platform.Grains;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Clusters;

namespace TalentHub.SiloHost.Hosting;

/// <summary>This process as one silo of the cluster whose membership lies in the database.</summary>
public static class SiloSetup
{
    private static readonly TimeSpan AliveEvery = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan ProbeEvery = TimeSpan.FromSeconds(2);

    /// <summary>Adds Orleans. <c>Silo:Address</c> (an address, or this host's name), <c>Silo:Port</c> and <c>Silo:GatewayPort</c> name the endpoints; without them, free ports of 127.0.0.1.</summary>
    public static void AddTalentHubSilo(this WebApplicationBuilder builder, TalentHubDatabase database)
    {
        var silo = builder.Configuration.GetSection("Silo");
        var address = AddressOf(silo["Address"] ?? IPAddress.Loopback.ToString());
        builder.Services.AddTalentHubSerialization();
        builder.UseOrleans(orleans => orleans
            .Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (OrleansSetup.ServiceId, OrleansSetup.ServiceId))
            .ConfigureEndpoints(address, silo.GetValue<int?>("Port") ?? FreePort.Any(), silo.GetValue<int?>("GatewayPort") ?? FreePort.Any())
            .UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = ("Npgsql", database.ConnectionString))
            .UseAdoNetReminderService(options => (options.Invariant, options.ConnectionString) = ("Npgsql", database.ConnectionString))
            .AddTalentHubGrainStorage(database)
            .Configure<ClusterMembershipOptions>(ForgetTheDeadSoon));
    }

    /// <summary>In a container the address is only known by name.</summary>
    private static IPAddress AddressOf(string name) =>
        IPAddress.TryParse(name, out var address) ? address : Dns.GetHostAddresses(name, AddressFamily.InterNetwork)[0];

    /// <summary>A silo that was killed is out of the membership within some ten seconds, so that a restart is not held up by it.</summary>
    private static void ForgetTheDeadSoon(ClusterMembershipOptions options)
    {
        options.IAmAliveTablePublishTimeout = AliveEvery;
        options.NumMissedTableIAmAliveLimit = 2;
        options.ProbeTimeout = ProbeEvery;
        options.NumMissedProbesLimit = 3;
        options.TableRefreshTimeout = TimeSpan.FromSeconds(10);
        options.DefunctSiloExpiration = TimeSpan.FromDays(1);
    }
}
