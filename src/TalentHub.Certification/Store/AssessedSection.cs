using System.Text.Json.Nodes;
using TalentHub.Platform.Store.Statistics;

namespace TalentHub.Certification.Store;

/// <summary>Which enterprises assessed whom in the lighting occupations in 2023 (中工信函〔2024〕82号, section 七).</summary>
public sealed class AssessedSection(CertificationStatistics statistics) : IStatisticsSection
{
    private const int Year = 2023;
    private const string Industry = "lighting";

    /// <inheritdoc/>
    public string Name => "certification2023";

    /// <inheritdoc/>
    public async Task<JsonObject> Read(CancellationToken cancel)
    {
        var (enterprises, names, persons) = await statistics.Assessed(Year, Industry, cancel);
        return new()
        {
            ["lightingOccupations"] = Texts(await statistics.Occupations(Industry, cancel)), ["enterprises"] = enterprises,
            ["enterprisesNamed"] = Texts(names), ["personsAssessed"] = persons,
        };
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
