using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Engagements;
using TalentHub.People.Domain.Experts;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Pages.Work;

/// <summary>Engagements that wait: for the expert's word on terms, days and account, or for the employer's next step.</summary>
public sealed class EngagementWorkItems(EngagementDirectory engagements, PeopleContext people) : IWorkItemSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WorkItemGroup>> Find(Caller caller, CancellationToken cancel) => caller.Role switch
    {
        Role.Expert when caller.PersonId is { } person =>
        [
            await Group("engagements.work-proposed", EngagementState.Proposed, unconfirmedDays: false, cancel),
            await Group("engagements.work-days", EngagementState.Active, unconfirmedDays: true, cancel),
            new("engagements.work-account", await people.Experts.CountAsync(e => e.PersonId == person && e.AccountMask == null, cancel), $"/experts/{person}/account")
            {
                Tone = Tone.Attention, Icon = "wallet",
            },
        ],
        Role.Enterprise or Role.School =>
        [
            await Group("engagements.work-draft", EngagementState.Draft, unconfirmedDays: false, cancel),
            await Group("engagements.work-confirmed", EngagementState.ConfirmedByExpert, unconfirmedDays: false, cancel),
        ],
        _ => [],
    };

    private async Task<WorkItemGroup> Group(string text, EngagementState state, bool unconfirmedDays, CancellationToken cancel)
    {
        var (count, oldest) = await engagements.CountIn(state, unconfirmedDays, cancel);
        return new(text, count, $"/engagements?tab={state}") { Tone = Tone.Attention, Icon = "briefcase", Oldest = oldest };
    }
}
