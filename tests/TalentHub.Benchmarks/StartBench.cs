using TalentHub.Testing.Processes;

namespace TalentHub.Benchmarks;

/// <summary>Start to ready, and the memory of each process that has nothing to do.</summary>
public static class StartBench
{
    private const double Seconds = 20;
    private const double MiB = 300;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(15);

    /// <summary>Looks at an installation that has just started.</summary>
    public static async Task<IReadOnlyList<Measure>> Run(BenchWorld world)
    {
        await Task.Delay(Idle);
        var ready = world.Silo.ReadyAfter + world.Api.ReadyAfter;
        return
        [
            new("start to ready, silo then API, empty database", ready.TotalSeconds, "s", Seconds, AtLeast: false, $"{world.Silo.ReadyAfter.TotalSeconds:F1} s and {world.Api.ReadyAfter.TotalSeconds:F1} s"),
            Memory("idle memory of the silo", world.Silo), Memory("idle memory of the API", world.Api),
        ];
    }

    private static Measure Memory(string what, ProductProcess process) =>
        new(what, process.ResidentMiB, "MiB", MiB, AtLeast: false, $"resident after {Idle.TotalSeconds:F0} s of rest");
}
