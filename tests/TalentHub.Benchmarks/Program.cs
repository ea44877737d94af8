using TalentHub.Benchmarks;

var folder = Directory.CreateTempSubdirectory("talenthub-bench-").FullName;
try
{
    await using var cluster = await BenchCluster.Start(folder);
    Console.WriteLine(await CommitBench.Run(cluster, rounds: 3, seconds: 5));
}
finally
{
    Directory.Delete(folder, recursive: true);
}
