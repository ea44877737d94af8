using System.Text.Json.Nodes;
using TalentHub.Platform.Store.Statistics;

namespace TalentHub.Subsidies.Store;

/// <summary>Payouts handed over, payments confirmed by the bank, and their total in yuan.</summary>
public sealed class PayoutsSection(SubsidyStatistics statistics) : IStatisticsSection
{
    /// <inheritdoc/>
    public string Name => "payouts";

    /// <inheritdoc/>
    public async Task<JsonObject> Read(CancellationToken cancel)
    {
        var figures = await statistics.Count(cancel);
        return new JsonObject { ["count"] = figures.Payouts, ["payments"] = figures.Payments, ["paidTotal"] = figures.PaidTotal.Amount };
    }
}
