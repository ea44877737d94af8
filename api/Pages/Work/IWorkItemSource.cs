using TalentHub.Api.Hosting;

namespace TalentHub.Api.Pages.Work;

/// <summary>Finds what waits for a caller in one capability; registered with <c>AddScoped&lt;IWorkItemSource, …&gt;</c>, as many as there are.</summary>
public interface IWorkItemSource
{
    /// <summary>The groups of to-dos of this caller, in the order of urgency; none for a role that has nothing to do here.</summary>
    Task<IReadOnlyList<WorkItemGroup>> Find(Caller caller, CancellationToken cancel);
}
