using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Components;

namespace TalentHub.Api.Pages.Work;

/// <summary>Asks every source what waits for the caller, once in some seconds for each session.</summary>
public sealed class WorkItems(IEnumerable<IWorkItemSource> sources, FactsCache<WorkItemList> cache, Caller caller)
{
    /// <summary>The to-dos of the caller; what is broken comes first, then what waits longest.</summary>
    public async Task<WorkItemList> Read(CancellationToken cancel) =>
        (await cache.Get(caller.SessionId ?? caller.UserId, _ => Find(cancel)))!;

    private async Task<WorkItemList?> Find(CancellationToken cancel)
    {
        List<WorkItemGroup> groups = [];
        foreach (var source in sources)
        {
            groups.AddRange((await source.Find(caller, cancel)).Where(group => group.Count > 0));
        }

        return new WorkItemList([.. groups.OrderByDescending(group => group.Tone == Tone.Danger).ThenBy(group => group.Oldest ?? DateTimeOffset.MaxValue)]);
    }
}
