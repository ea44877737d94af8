using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using TalentHub.Scheduling.Evaluation.Vebs;
using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Files;

namespace TalentHub.Benchmarks;

/// <summary>Makes an instance of the product's own timetabling problem, plans it, and lets the evaluator say how good the plan is.</summary>
public static class VebsBench
{
    /// <summary>Writes instance, planted plan, plan, report and table to a folder.</summary>
    /// <param name="candidates">How many candidates the instance has.</param>
    /// <param name="seed">Where chance begins, of the generator and of the engine.</param>
    /// <param name="output">The folder; made where it is missing.</param>
    /// <param name="print">Takes each line of the table.</param>
    /// <returns>Whether the plan is whole and breaks no rule.</returns>
    public static async Task<bool> Run(int candidates, ulong seed, string output, Action<string> print)
    {
        Directory.CreateDirectory(output);
        await Make(candidates, seed, output);
        var (wall, cpu) = (Stopwatch.StartNew(), Spent());
        await using (var file = File.OpenRead(Path.Combine(output, "instance.json")))
        {
            var instance = VebsFile.ReadInstance(file);
            var plan = VebsSolver.Solve(instance, new(seed, Threads: Environment.ProcessorCount));
            await using var target = File.Create(Path.Combine(output, "plan.json"));
            VebsFile.Write(target, plan);
        }

        var times = (Wall: wall.Elapsed.TotalSeconds, Cpu: Spent() - cpu, Memory: Peak());
        var (report, planted) = (Evaluate(output, "plan.json"), Evaluate(output, "planted.json"));
        await using var written = File.Create(Path.Combine(output, "report.json"));
        VebsEvaluator.Write(written, report);
        var table = Table(report, planted, times).ToList();
        table.ForEach(print);
        await File.WriteAllLinesAsync(Path.Combine(output, "table.md"), table);
        return report is { Feasible: true, Unscheduled: 0 };
    }

    // In a method of its own, so that the peak of memory is not the generator's.
    private static async Task Make(int candidates, ulong seed, string output)
    {
        var planted = PlantedInstance.Make(new(candidates, seed));
        await using (var instance = File.Create(Path.Combine(output, "instance.json")))
        {
            VebsFile.Write(instance, planted.Instance);
        }

        await using (var plan = File.Create(Path.Combine(output, "planted.json")))
        {
            VebsFile.Write(plan, planted.Plan);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(output, "instance.json"))));
        await File.WriteAllTextAsync(Path.Combine(output, "manifest.txt"), $"{hash}  instance.json\n");
    }

    private static VebsReport Evaluate(string folder, string plan)
    {
        using var problem = File.OpenRead(Path.Combine(folder, "instance.json"));
        using var solution = File.OpenRead(Path.Combine(folder, plan));
        return VebsEvaluator.Evaluate(problem, solution);
    }

    private static IEnumerable<string> Table(VebsReport report, VebsReport planted, (double Wall, double Cpu, long Memory) times)
    {
        yield return "| component | weight | value | lower bound | gap | planted plan |";
        yield return "|---|---|---|---|---|---|";
        foreach (var (component, known) in report.Components.Zip(planted.Components))
        {
            yield return Line($"| {component.Name} | {component.Weight} | {component.Value} | {component.LowerBound} | {component.Gap:P1} | {known.Value} |");
        }

        yield return Line($"| **weighted** | | {report.Cost} | {report.LowerBound} | {report.Gap:P1} | {report.UpperBound} |");
        var broken = string.Join(", ", report.Violations.Where(rule => rule.Value > 0).Select(rule => $"{rule.Key} {rule.Value} times"));
        yield return "";
        yield return Line($"Hard rules broken: {(broken.Length == 0 ? "none" : broken)}. Unscheduled parts: {report.Unscheduled}.");
        yield return Line($"{times.Wall:F1} s by the clock, {times.Cpu:F1} s of the processor, with reading and writing; peak memory {times.Memory >> 20} MiB.");
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static double Spent() => Environment.CpuUsage.TotalTime.TotalSeconds;

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
