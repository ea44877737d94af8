using System.Collections.Concurrent;
using TalentHub.Platform.Domain.Jobs;

namespace TalentHub.Platform.Tests.Jobs;

/// <summary>What happens at each item, and what was worked on.</summary>
public sealed class ListScript
{
    public const int Items = 10;

    /// <summary>Every item worked on, in order: an item that stands here twice was repeated.</summary>
    public ConcurrentQueue<int> Worked { get; } = new();

    /// <summary>Called before an item takes effect.</summary>
    public Func<int, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>What comes of an item.</summary>
    public Func<int, JobItem> Result { get; set; } = n => JobItem.Done(n.ToString("D2"));

    public async Task<IReadOnlyList<JobItem>> Work(Guid runId, int n, CancellationToken cancel)
    {
        await Before(n, cancel);
        Worked.Enqueue(n);
        return [Result(n)];
    }
}
