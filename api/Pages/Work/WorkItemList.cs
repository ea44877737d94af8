namespace TalentHub.Api.Pages.Work;

/// <summary>All that waits for one caller.</summary>
public sealed record WorkItemList(IReadOnlyList<WorkItemGroup> Groups)
{
    /// <summary>The number beside the title bar's link.</summary>
    public int Count => (int)Math.Min(Groups.Sum(group => group.Count), int.MaxValue);
}
