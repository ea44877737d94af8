using System.Text.Json.Nodes;
using TalentHub.Platform.Store.Statistics;
using TalentHub.Subsidies.Domain.Packs;

namespace TalentHub.Subsidies.Store;

/// <summary>Experts paid and their employers, under the key that the city's letter uses for the rule of 2021.</summary>
public sealed class FlexibleTalentSection(SubsidyStatistics statistics, PolicyPacks packs) : IStatisticsSection
{
    private const string DocumentOf2021 = "中人社发〔2021〕98号";

    /// <inheritdoc/>
    public string Name => "flexibleTalent";

    /// <inheritdoc/>
    public async Task<JsonObject> Read(CancellationToken cancel)
    {
        var programme = packs.All.First(p => p.DocumentNumbers.Contains(DocumentOf2021, StringComparer.Ordinal)).Programme;
        var figures = await statistics.Of(programme, cancel);
        return new JsonObject { ["paidUnder2021Rule"] = new JsonObject { ["employers"] = figures.Employers, ["experts"] = figures.Experts } };
    }
}
