using System.Globalization;
using TalentHub.Scheduling.Evaluation.Itc2007;
using TalentHub.Scheduling.Itc2007;
using TalentHub.Scheduling.Search;

namespace TalentHub.Benchmarks;

/// <summary>Solves the instances of the examination track of ITC2007, one after the other, with one setting for all.</summary>
public static class Itc2007Bench
{
    private const string Head = "| instance | cost | two in a row | two in a day | spread | mixed | front load | rooms | periods | first legal (s) | proposals/s |";
    private static readonly string[] Kinds = ["TwoInARow", "TwoInADay", "PeriodSpread", "MixedDurations", "FrontLoad", "RoomPenalty", "PeriodPenalty"];

    /// <summary>Solves every <c>.exam</c> file of a folder and writes <c>NAME.sol</c> and <c>table.md</c>, priced by the evaluator, and <c>costs.svg</c>.</summary>
    /// <param name="instances">The folder of the instances.</param>
    /// <param name="output">The folder of the results; made where it is missing.</param>
    /// <param name="cpuSeconds">Seconds of the processor for each instance, those of the whole process.</param>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="print">Takes each line of the table.</param>
    /// <returns>Whether every instance has a legal timetable.</returns>
    public static async Task<bool> Run(string instances, string output, double cpuSeconds, ulong seed, Action<string> print)
    {
        var files = Directory.Exists(instances) ? Directory.EnumerateFiles(instances, "*.exam").Order(StringComparer.Ordinal).ToList() : [];
        if (files.Count == 0)
        {
            print($"There is no .exam file in {instances}.");
            return false;
        }

        Directory.CreateDirectory(output);
        List<string> table = [Head, string.Concat(Enumerable.Repeat("|---", Head.Count(sign => sign == '|') - 1)) + "|"];
        table.ForEach(print);
        var (legal, costs) = (true, new FallingCost());
        foreach (var file in files)
        {
            var (row, solved) = await Solve(file, output, cpuSeconds, seed, costs);
            table.Add(row);
            print(row);
            legal &= solved;
        }

        await File.WriteAllLinesAsync(Path.Combine(output, "table.md"), table);
        await File.WriteAllTextAsync(Path.Combine(output, "costs.svg"), costs.Picture(cpuSeconds));
        return legal;
    }

    private static async Task<(string Row, bool Legal)> Solve(string file, string output, double cpuSeconds, ulong seed, FallingCost costs)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        try
        {
            using var reader = File.OpenText(file);
            var instance = ExamFile.Read(reader);
            var (begun, steps) = (Spent(), 0L);
            costs.Begin(name);
            var solution = ExamSolver.Solve(instance, seed, SearchBudget.OfSeconds(cpuSeconds, () => Spent() - begun), progress =>
            {
                steps = progress.Steps;
                costs.Add(Spent() - begun, progress.Best);
                return true;
            });
            if (solution is null)
            {
                return ($"| {name} | no legal timetable within {cpuSeconds} s |", false);
            }

            var lines = solution.Places.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Period}, {place.Room}")).ToList();
            await File.WriteAllLinesAsync(Path.Combine(output, name + ".sol"), lines);
            var report = ExamEvaluator.Evaluate(File.ReadLines(file), lines);
            return (Row(name, report, solution.SecondsToFirst, steps / (Spent() - begun)), report.Feasible);
        }
        catch (InstanceFileException wrong)
        {
            return ($"| {name} | {wrong.Message} |", false);
        }
    }

    private static string Row(string name, ExamReport report, double secondsToFirst, double perSecond) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {(report.Feasible ? report.Cost : "BROKEN: " + string.Join(", ", report.Violations.Where(v => v.Value > 0)))} | {string.Join(" | ", Kinds.Select(kind => report.Costs[kind]))} | {secondsToFirst:F1} | {perSecond:F0} |");

    private static double Spent() => Environment.CpuUsage.TotalTime.TotalSeconds;
}
