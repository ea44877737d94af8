using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Orleans.Configuration;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Grains;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Clusters;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Benchmarks;

/// <summary>Command commits at 64 callers (grain state, two tables, audit, outbox) against <c>pgbench -N -M prepared</c> on the same cluster, in turns.</summary>
public static class CommitBench
{
    private const int Callers = 64;
    private const double Goal = 0.45;

    /// <summary>Measures both in alternating rounds and reports the ratio of the medians.</summary>
    public static async Task<Measure> Run(BenchCluster cluster, int rounds, int seconds)
    {
        using var silo = await Silo(new TalentHubDatabase(cluster.ConnectionString));
        var grains = silo.Services.GetRequiredService<IGrainFactory>();
        await Commits(grains, seconds: 12);
        List<double> ours = [], theirs = [];
        for (var round = 0; round < rounds; round++)
        {
            theirs.Add(await cluster.SimpleUpdates(seconds));
            ours.Add(await Commits(grains, seconds));
        }

        await silo.StopAsync();
        var ratio = Measure.Median(ours) / Measure.Median(theirs);
        return new("command commits / pgbench -N", ratio, "ratio", Goal, AtLeast: true,
            $"{Measure.Median(ours):F0}/s against {Measure.Median(theirs):F0}/s, {rounds} rounds of {seconds} s");
    }

    private static async Task<double> Commits(IGrainFactory grains, int seconds)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Caller(grains, watch, TimeSpan.FromSeconds(seconds))));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    private static async Task<int> Caller(IGrainFactory grains, Stopwatch watch, TimeSpan until)
    {
        var grain = grains.GetGrain<IBenchGrain>(Guid.CreateVersion7());
        var count = 0;
        for (; watch.Elapsed < until; count++)
        {
            var context = new CommandContext(
                Guid.CreateVersion7(), CommandContext.SystemActor, "bench", OrganisationId: null, Role.System, DateTimeOffset.UnixEpoch);
            (await grain.Step(new BenchStep(count, "step"), context)).OrThrow();
        }

        return count;
    }

    private static async Task<IHost> Silo(TalentHubDatabase database)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(FreePort.Any(), FreePort.Any());
            silo.Configure<ClusterOptions>(options => options.ServiceId = OrleansSetup.ServiceId);
            silo.Services.AddTalentHubSerialization().AddTalentHubStore(database);
            silo.AddTalentHubGrainStorage(database);
        });
        var host = builder.Build();
        await host.Services.GetRequiredService<DatabaseSchema>().Migrate([typeof(Commit).Assembly]);
        await using (var connection = await database.Open())
        {
            await using var tables = new NpgsqlCommand(
                """
                CREATE TABLE public.bench_record (id uuid PRIMARY KEY, number integer NOT NULL, label text NOT NULL, at timestamptz NOT NULL);
                CREATE TABLE public.bench_step (id uuid PRIMARY KEY, record_id uuid NOT NULL, number integer NOT NULL)
                """, connection);
            await tables.ExecuteNonQueryAsync();
        }

        await host.StartAsync();
        return host;
    }
}
