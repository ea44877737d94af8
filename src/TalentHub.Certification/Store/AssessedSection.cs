using System.Text.Json.Nodes;
using TalentHub.Platform.Store.Statistics;

namespace TalentHub.Certification.Store;

/// <summary>Who assessed whom in the lighting occupations in 2023 (中工信函〔2024〕82号, section 七).</summary>
public sealed class AssessedSection(CertificationStatistics statistics) : IStatisticsSection
{
    private const int Year = 2023;

    /// <inheritdoc/>
    public string Name => "certification2023";

    /// <inheritdoc/>
    public async Task<JsonObject> Read(CancellationToken cancel)
    {
        var (enterprises, persons) = await statistics.Assessed(Year, "lighting", cancel);
        return new() { ["enterprises"] = enterprises, ["personsAssessed"] = persons };
    }
}
