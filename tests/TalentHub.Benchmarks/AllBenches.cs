namespace TalentHub.Benchmarks;

/// <summary>Every measurement on one machine in one run; what is compared is measured in turns.</summary>
public static class AllBenches
{
    /// <summary>Runs them one after the other.</summary>
    /// <param name="only">One part (commit, start, certification, payout, million), all when null.</param>
    /// <param name="say">Takes each measure's line as it comes.</param>
    public static async Task<IReadOnlyList<Measure>> Run(string? only, Action<string> say)
    {
        var folder = Directory.CreateTempSubdirectory("talenthub-bench-").FullName;
        var measures = new List<Measure>();
        try
        {
            await using var cluster = await BenchCluster.Start(folder);
            if (Wanted("commit"))
            {
                Take(await CommitBench.Run(cluster, rounds: 3, seconds: 5));
            }

            await Installed(cluster);
            return measures;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        bool Wanted(string part) => only is null || only == part;

        async Task Installed(BenchCluster cluster)
        {
            if (only == "commit")
            {
                return;
            }

            await using var world = await BenchWorld.Start(cluster);
            if (Wanted("start"))
            {
                Take([.. await StartBench.Run(world)]);
            }

            world.Office.Expect(CertificationBench.Small, PayoutBench.Claims);
            await world.Office.Play("office");
            if (Wanted("certification"))
            {
                Take([.. await CertificationBench.Run(world)]);
            }

            if (Wanted("payout"))
            {
                Take([.. await PayoutBench.Run(world)]);
            }

            if (Wanted("million"))
            {
                await VerifyBench.Fill(world);
                Take([.. await VerifyBench.Run(world)]);
                Take([.. await ListBench.Run(world, cluster)]);
            }
        }

        void Take(params IReadOnlyList<Measure> found)
        {
            measures.AddRange(found);
            foreach (var measure in found)
            {
                say(measure.ToString());
            }
        }
    }
}
