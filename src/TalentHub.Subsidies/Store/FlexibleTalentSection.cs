using System.Globalization;
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
        return new JsonObject
        {
            ["rules"] = new JsonArray([.. packs.All.Where(p => p.Programme == programme).OrderBy(p => p.ValidFrom).Select(Rule)]),
            ["paidUnder2021Rule"] = new JsonObject { ["employers"] = figures.Employers, ["experts"] = figures.Experts },
        };
    }

    private static JsonNode Rule(PolicyPack pack)
    {
        var rule = new JsonObject
        {
            ["title"] = pack.DocumentTitle, ["numbers"] = new JsonArray([.. pack.DocumentNumbers.Select(number => (JsonNode)number)]), ["from"] = Day(pack.ValidFrom),
        };
        if (pack.ValidTo is { } last)
        {
            rule["to"] = Day(last);
        }

        return rule;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
