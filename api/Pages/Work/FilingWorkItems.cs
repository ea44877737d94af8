using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Filings;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Pages.Work;

/// <summary>Filings that wait: for the clerk, the reviewer, the approver, or for the body they were sent back to.</summary>
public sealed class FilingWorkItems(FilingDirectory filings) : IWorkItemSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WorkItemGroup>> Find(Caller caller, CancellationToken cancel)
    {
        (FilingState State, string TextKey)? task = caller.Role switch
        {
            Role.BureauClerk => (FilingState.Submitted, "directory.work-submitted"),
            Role.BureauReviewer => (FilingState.Accepted, "directory.work-accepted"),
            Role.BureauApprover => (FilingState.Reviewed, "directory.work-reviewed"),
            Role.School or Role.Enterprise => (FilingState.Returned, "directory.work-returned"),
            _ => null,
        };
        if (task is not { } mine)
        {
            return [];
        }

        var (count, oldest) = await filings.Waiting(mine.State, cancel);
        return [new(mine.TextKey, count, $"/filings?tab={mine.State}") { Tone = Tone.Attention, Icon = "shield-check", Oldest = oldest }];
    }
}
