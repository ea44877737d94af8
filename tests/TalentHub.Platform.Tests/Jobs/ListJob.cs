using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Jobs;

namespace TalentHub.Platform.Tests.Jobs;

/// <summary>Works through ten items, one by one, the way the script of the test says.</summary>
public sealed class ListJob(JobRunner runner, ListScript script) : IRunJob
{
    public Task Run(Guid runId, CancellationToken cancel) => runner.Run(
        runId,
        async (progress, stop) =>
        {
            await progress.SetTotal(ListScript.Items, stop);
            await progress.ForEach(Numbers(), n => n.ToString("D2"), 1, (chunk, token) => script.Work(runId, chunk[0], token), stop);
        },
        cancel);

    private static IAsyncEnumerable<int> Numbers() => Enumerable.Range(1, ListScript.Items).ToAsyncEnumerable();
}
