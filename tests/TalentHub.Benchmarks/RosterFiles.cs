using System.Globalization;
using TalentHub.Demonstration.Rosters;
using TalentHub.Testing;
using Workbook = TalentHub.Demonstration.Rosters.Workbook;

namespace TalentHub.Benchmarks;

/// <summary>The workbooks that the measurements take in, with invented people.</summary>
public static class RosterFiles
{
    /// <summary>Writes the rosters and the marks into the data folder.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="small">The workers of the first roster.</param>
    /// <param name="large">The workers of the second roster, other people.</param>
    public static async Task Write(string data, int small, int large)
    {
        await Workbook.Write(data, Workers("bench/small.xlsx", 0, small));
        await Workbook.Write(data, Workers("bench/large.xlsx", small, large));
        await Workbook.Write(data, new(
            "bench/marks.xlsx", ["序号", "评价成绩"], [.. Enumerable.Range(1, small).Select(n => (string?[])[Text(n), "80.0"])]));
    }

    private static Roster Workers(string file, int from, int count) => new(
        file, Demonstration.Rosters.Workers.Headings,
        [.. Enumerable.Range(from, count).Select(n => (string?[])
            [Invent.Name(n), "居民身份证", Invented.ResidentNumber(n), Invent.Phone(n), "灯具制造工", "三级/高级工", "8", "组装", $"P{Text(n)}", ""])]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
