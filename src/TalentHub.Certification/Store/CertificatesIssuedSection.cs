using System.Globalization;
using System.Text.Json.Nodes;
using Npgsql;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Organisations.Domain;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Statistics;

namespace TalentHub.Certification.Store;

/// <summary>Every certificate ever issued, by level and by year.</summary>
public sealed class CertificatesIssuedSection(TalentHubDatabase database) : IStatisticsSection
{
    /// <inheritdoc/>
    public string Name => "certificatesIssued";

    /// <inheritdoc/>
    public async Task<JsonObject> Read(CancellationToken cancel)
    {
        var counts = await Counts(cancel);
        return new()
        {
            ["total"] = counts.Sum(c => c.Count),
            ["byLevel"] = Sums(counts.OrderBy(c => c.Level).GroupBy(c => ((SkillLevel)c.Level).Chinese(), c => c.Count, StringComparer.Ordinal)),
            ["byYear"] = Sums(counts.OrderBy(c => c.Year).GroupBy(c => c.Year.ToString(CultureInfo.InvariantCulture), c => c.Count, StringComparer.Ordinal)),
        };
    }

    private async Task<List<(int Year, int Level, long Count)>> Counts(CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT extract(year FROM issued_on)::int, level::int, count(*) FROM certification.certificate GROUP BY 1, 2", connection);
        var counts = new List<(int, int, long)>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            counts.Add((row.GetInt32(0), row.GetInt32(1), row.GetInt64(2)));
        }

        return counts;
    }

    private static JsonObject Sums(IEnumerable<IGrouping<string, long>> groups)
    {
        var sums = new JsonObject();
        foreach (var group in groups)
        {
            sums[group.Key] = group.Sum();
        }

        return sums;
    }
}
