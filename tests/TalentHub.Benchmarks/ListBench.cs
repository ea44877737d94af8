using System.Diagnostics;
using System.Globalization;
using TalentHub.Demonstration.Play;

namespace TalentHub.Benchmarks;

/// <summary>The page of certificates over 1,000,000 rows, filtered and sorted, against the same SQL by psql, in turns.</summary>
public static class ListBench
{
    private const int Rounds = 30;
    private const double Goal = 1.5;

    /// <summary>Each page with the statement behind it.</summary>
    private static readonly (string Name, string Page, string Where, string Order)[] Pages =
    [
        ("by level and year", "/certificates?level=3&year=2018", "level = 3 AND issued_on BETWEEN '2018-01-01' AND '2018-12-31'", "issued_on DESC, number DESC"),
        ("by name", "/certificates?name=演示77&sort=number", "holder_name LIKE '演示77%'", "number"),
    ];

    /// <summary>Measures each page and its statement in turns and reports the ratio of the medians.</summary>
    public static async Task<IReadOnlyList<Measure>> Run(BenchWorld world, BenchCluster cluster)
    {
        var clerk = await world.Office.Of("jingban");
        var measures = new List<Measure>();
        foreach (var (name, page, where, order) in Pages)
        {
            var sql = $"""
                SELECT number, holder_name, document_mask, occupation_code, occupation_name, level, body_id, body_name, batch_id, person_id, state,
                       issued_on, printed_on, version FROM certification.certificate WHERE {where} ORDER BY {order} LIMIT 21
                """;
            List<double> pages = [], statements = [];
            for (var round = 0; round < Rounds; round++)
            {
                statements.Add(await cluster.Psql("installation", sql));
                pages.Add(await Timed(clerk, page));
            }

            var (ours, theirs) = (Measure.Median(pages), Measure.Median(statements));
            measures.Add(new(
                $"list of 1,000,000 {name} / psql", ours / theirs, "ratio", Goal, AtLeast: false,
                string.Create(CultureInfo.InvariantCulture, $"{ours:F1} ms for the whole page against {theirs:F1} ms for psql with its statement")));
        }

        return measures;
    }

    private static async Task<double> Timed(Session clerk, string page)
    {
        var watch = Stopwatch.StartNew();
        await clerk.Download(page, CancellationToken.None);
        return watch.Elapsed.TotalMilliseconds;
    }
}
