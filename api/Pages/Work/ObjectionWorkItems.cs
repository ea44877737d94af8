using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Components;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Store.Notices;

namespace TalentHub.Api.Pages.Work;

/// <summary>Open objections, which hold their matters up until the bureau has decided.</summary>
public sealed class ObjectionWorkItems(NoticeQueries notices) : IWorkItemSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WorkItemGroup>> Find(Caller caller, CancellationToken cancel) =>
        caller.Role is not (Role.BureauReviewer or Role.BureauApprover)
            ? []
            :
            [
                new("platform.work.objections", (await notices.ObjectionCounts(receipt: null, cancel)).GetValueOrDefault(ObjectionState.Open), "/objections")
                {
                    Tone = Tone.Attention, Icon = "gavel", Oldest = await notices.OldestOpenObjection(cancel),
                },
            ];
}
