using System.Text.Json.Nodes;
using TalentHub.Platform.Store.Statistics;

namespace TalentHub.Training.Store;

/// <summary>The section <c>training</c> of the public figures: schools, agreements, alliances.</summary>
public sealed class TrainingSection(TrainingStatistics statistics) : IStatisticsSection
{
    /// <inheritdoc/>
    public string Name => "training";

    /// <inheritdoc/>
    public async Task<JsonObject> Read(CancellationToken cancel)
    {
        var figures = await statistics.Figures(cancel);
        return new()
        {
            ["schools"] = new JsonObject
            {
                ["publicTechnicianCollege"] = figures.PublicTechnicianColleges, ["privateTechnicalSchools"] = figures.PrivateTechnicalSchools,
            },
            ["schoolEnterpriseAgreements"] = new JsonObject { ["count"] = figures.Agreements },
            ["alliances"] = new JsonObject { ["count"] = figures.Alliances, ["enterprises"] = figures.AllianceEnterprises },
        };
    }
}
