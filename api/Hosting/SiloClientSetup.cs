using Orleans.Configuration;
using TalentHub.Platform.Grains;
using TalentHub.Platform.Store;

namespace TalentHub.Api.Hosting;

/// <summary>This process as a client of the silos whose membership lies in the database.</summary>
public static class SiloClientSetup
{
    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(2);

    /// <summary>Adds the Orleans client. It waits for a silo rather than giving up, and learns of new silos within seconds.</summary>
    public static void AddTalentHubSiloClient(this WebApplicationBuilder builder, TalentHubDatabase database)
    {
        builder.Services.AddTalentHubSerialization();
        builder.UseOrleansClient(client => client
            .Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (OrleansSetup.ServiceId, OrleansSetup.ServiceId))
            .UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = ("Npgsql", database.ConnectionString))
            .Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = Refresh)
            .UseConnectionRetryFilter(async (_, cancel) =>
            {
                await Task.Delay(Refresh, cancel);
                return true;
            }));
    }
}
