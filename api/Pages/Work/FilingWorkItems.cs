using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Filings;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Pages.Work;

/// <summary>Filings and requests for larger scopes that wait: for the clerk, the reviewer, the approver, or for the body they were sent back to.</summary>
public sealed class FilingWorkItems(FilingDirectory filings) : IWorkItemSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WorkItemGroup>> Find(Caller caller, CancellationToken cancel)
    {
        (FilingState State, ExtensionState Extension, string TextKey)? task = caller.Role switch
        {
            Role.BureauClerk => (FilingState.Submitted, ExtensionState.Submitted, "submitted"),
            Role.BureauReviewer => (FilingState.Accepted, ExtensionState.Accepted, "accepted"),
            Role.BureauApprover => (FilingState.Reviewed, ExtensionState.Reviewed, "reviewed"),
            Role.School or Role.Enterprise => (FilingState.Returned, ExtensionState.Returned, "returned"),
            _ => null,
        };
        if (task is not { } mine)
        {
            return [];
        }

        var (count, oldest) = await filings.Waiting(mine.State, cancel);
        var (extensions, oldestExtension) = await filings.Waiting(mine.Extension, cancel);
        return
        [
            Group($"directory.work-{mine.TextKey}", count, $"/filings?tab={mine.State}", oldest),
            Group($"directory.work-extension-{mine.TextKey}", extensions, $"/filings?tab={FilingState.Filed}&extension={mine.Extension}", oldestExtension),
        ];
    }

    private static WorkItemGroup Group(string key, int count, string address, DateTimeOffset? oldest) =>
        new(key, count, address) { Tone = Tone.Attention, Icon = "shield-check", Oldest = oldest };
}
