using TalentHub.Testing.Processes;

namespace TalentHub.Benchmarks;

/// <summary>Rosters from Excel to registered candidates, and certificates from the approval to the last one issued, over HTTP.</summary>
public static class CertificationBench
{
    /// <summary>How many there are.</summary>
    public const int Small = 10_000;
    private const int Large = 100_000;
    private const double Seconds = 5;
    private const double Growth = 1.5;

    /// <summary>Takes in 10,000 and 100,000 workers and issues 10,000 certificates.</summary>
    public static async Task<IReadOnlyList<Measure>> Run(BenchWorld world)
    {
        await RosterFiles.Write(world.Installation.Data, Small, Large);
        var small = await world.Office.Play("roster-small");
        var (silo, api) = (world.Silo.PeakMiB, world.Api.PeakMiB);
        await world.Office.Play("evaluation");
        await world.Office.Play("results");
        var issue = await world.Office.Play("issue");
        await Holds(world);
        var before = Math.Max(world.Silo.PeakMiB, silo);
        var large = await world.Office.Play("roster-large");
        return
        [
            new("roster of 10,000, Excel to registered candidates", small.TotalSeconds, "s", Seconds, AtLeast: false, "upload, dry run, confirmation, registration"),
            new("memory of the silo, 100,000 workers / 10,000", world.Silo.PeakMiB / before, "ratio", Growth, AtLeast: false, $"{world.Silo.PeakMiB:F0} MiB against {before:F0} MiB; {large.TotalSeconds:F1} s"),
            new("memory of the API, 100,000 workers / 10,000", world.Api.PeakMiB / api, "ratio", Growth, AtLeast: false, $"{world.Api.PeakMiB:F0} MiB against {api:F0} MiB"),
            new("10,000 certificates numbered, audited, verifiable", issue.TotalSeconds, "s", Seconds, AtLeast: false, "from the approval to the last one issued"),
        ];
    }

    private static async Task Holds(BenchWorld world)
    {
        var numbers = await world.Value<long>("SELECT count(DISTINCT number) FROM certification.certificate");
        if (numbers != Small)
        {
            throw new InvalidOperationException($"{numbers} certificates are issued instead of 10,000.");
        }
    }
}
