using System.Text.Json;
using System.Text.Json.Nodes;
using TalentHub.Api.Hosting;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Store.Statistics;

namespace TalentHub.Api.Endpoints.Statistics;

/// <summary>Puts the sections of the capabilities together. Anybody may ask for it, so it is counted once in some seconds only.</summary>
public sealed class StatisticsOverview(IEnumerable<IStatisticsSection> sections, FactsCache<StatisticsFigures> cache)
{
    private static readonly Guid Everybody = new("00000000-0000-7000-8000-000000000001");

    /// <summary>The figures as counted not longer than <see cref="FactsCache{T}.Lifetime"/> ago.</summary>
    public async Task<StatisticsFigures> Read(CancellationToken cancel) => (await cache.Get(Everybody, _ => Count(cancel)))!;

    private async Task<StatisticsFigures?> Count(CancellationToken cancel)
    {
        var all = new JsonObject();
        foreach (var section in sections)
        {
            all[section.Name] = await section.Read(cancel);
        }

        return new StatisticsFigures(JsonSerializer.SerializeToElement(all, Json.Options));
    }
}
