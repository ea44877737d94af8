using System.Text.Json.Nodes;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Organisations.Domain;
using TalentHub.Platform.Store.Statistics;

namespace TalentHub.Certification.Store;

/// <summary>Certificates of lamp makers whom enterprises assessed under their own filing (中工信函〔2024〕82号, section 七).</summary>
public sealed class SelfCertifiedSection(CertificationStatistics statistics) : IStatisticsSection
{
    private const string LampMaker = "6-24-07-02";

    /// <inheritdoc/>
    public string Name => "selfCertified";

    /// <inheritdoc/>
    public async Task<JsonObject> Read(CancellationToken cancel)
    {
        var counts = await statistics.SelfCertified(LampMaker, cancel);
        var certificates = new JsonObject();
        foreach (var (level, count) in counts.OrderBy(c => c.Key))
        {
            certificates[((SkillLevel)level).Chinese()] = count;
        }

        certificates["total"] = counts.Values.Sum();
        var (names, years) = await statistics.SelfCertifying(LampMaker, cancel);
        return new()
        {
            ["enterprisesNamed"] = new JsonArray([.. names.Select(name => (JsonNode)name)]),
            ["occupation"] = (await statistics.Occupations(LampMaker, cancel)).FirstOrDefault(),
            ["years"] = new JsonArray([.. years.Select(year => (JsonNode)year)]),
            ["certificates"] = certificates,
        };
    }
}
