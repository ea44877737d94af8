using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Components;

namespace TalentHub.Api.Pages.Work;

/// <summary>Asks every source what waits for the caller, once in some seconds for each session.</summary>
public sealed class WorkItems(IServiceScopeFactory scopes, FactsCache<WorkItemList> cache, Caller caller)
{
    /// <summary>The to-dos of the caller; what is broken comes first, then what waits longest.</summary>
    public async Task<WorkItemList> Read(CancellationToken cancel) =>
        (await cache.Get(caller.SessionId ?? caller.UserId, _ => Find(cancel)))!;

    private async Task<WorkItemList?> Find(CancellationToken cancel)
    {
        // A scope of its own: layout and page render at the same time, and a context serves one query at once.
        await using var scope = scopes.CreateAsyncScope();

        // Somebody sent on to another page gets its answer before this is found: what is remembered must be theirs all the same.
        var reader = scope.ServiceProvider.GetRequiredService<Caller>();
        reader.Stay(caller);
        List<WorkItemGroup> groups = [];
        foreach (var source in scope.ServiceProvider.GetServices<IWorkItemSource>())
        {
            groups.AddRange((await source.Find(reader, cancel)).Where(group => group.Count > 0));
        }

        return new WorkItemList([.. groups.OrderByDescending(group => group.Tone == Tone.Danger).ThenBy(group => group.Oldest ?? DateTimeOffset.MaxValue)]);
    }
}
