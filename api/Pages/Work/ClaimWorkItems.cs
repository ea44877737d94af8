using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Claims;
using TalentHub.Api.Pages.Components;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Subsidies.Domain.Claims;

namespace TalentHub.Api.Pages.Work;

/// <summary>Claims that wait: for the employer, two reviewers, the clerk who publishes, the approver; and those past their day.</summary>
public sealed class ClaimWorkItems(ClaimDirectory claims) : IWorkItemSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WorkItemGroup>> Find(Caller caller, CancellationToken cancel)
    {
        (ClaimState State, string TextKey)[] tasks = caller.Role switch
        {
            Role.School or Role.Enterprise => [(ClaimState.Returned, "claims.work-returned"), (ClaimState.Draft, "claims.work-draft")],
            Role.BureauReviewer => [(ClaimState.Submitted, "claims.work-submitted"), (ClaimState.FirstReviewed, "claims.work-second")],
            Role.BureauClerk => [(ClaimState.Recommended, "claims.work-recommended")],
            Role.BureauApprover => [(ClaimState.Noticed, "claims.work-noticed")],
            _ => [],
        };
        var groups = new List<WorkItemGroup>();
        foreach (var (state, text) in tasks)
        {
            var (count, oldest) = await claims.Waiting(state, cancel);
            groups.Add(new(text, count, $"/claims?tab=waiting&state={state}") { Tone = Tone.Attention, Icon = "file-invoice", Oldest = oldest });
        }

        if (tasks.Length > 0)
        {
            groups.Add(new("claims.work-late", await claims.Late(cancel), "/claims?tab=waiting&late=true") { Tone = Tone.Danger, Icon = "alert-triangle" });
        }

        // The account is the expert's to correct; the employer is told, because it asks the expert.
        if (caller.Role is Role.Expert or Role.School or Role.Enterprise)
        {
            var (count, oldest) = await claims.SentBack(cancel);
            groups.Add(new(caller.Role == Role.Expert ? "claims.work-account" : "claims.work-sent-back", count, "/claims?state=PaymentReturned")
            {
                Tone = Tone.Danger, Icon = "report-money", Oldest = oldest,
            });
        }

        return groups;
    }
}
