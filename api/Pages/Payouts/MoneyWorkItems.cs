using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Work;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Api.Pages.Payouts;

/// <summary>What waits for finance and for the approver in funds and payouts.</summary>
public sealed class MoneyWorkItems(MoneyAtWork work) : IWorkItemSource
{
    private static readonly (string Kind, string Url, string Icon, Tone Tone)[] Finance =
    [
        ("exceptions", "/payouts?tab=returns", "alert-triangle", Tone.Attention), ("returned", "/payouts?tab=returns", "receipt-refund", Tone.Attention),
        ("approve", "/payouts?tab=approval", "check", Tone.Info), ("hand-over", "/payouts?tab=bank", "file-text", Tone.Info),
        ("answer", "/payouts?tab=returns", "clock", Tone.Info), ("draft", "/payouts?tab=preparing", "edit", Tone.Info),
        ("due", "/payouts/new", "report-money", Tone.Info), ("unfunded", "/funds?tab=Open", "wallet", Tone.Info),
    ];

    private static readonly (string Kind, string Url, string Icon, Tone Tone)[] Approver = [("unfunded", "/funds?tab=Open", "wallet", Tone.Info)];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WorkItemGroup>> Find(Caller caller, CancellationToken cancel)
    {
        var mine = caller.Role switch { Role.Finance => Finance, Role.BureauApprover => Approver, _ => [] };
        if (mine.Length == 0)
        {
            return [];
        }

        var counts = await work.Count(caller.UserId, cancel);
        return [.. mine.Select(item => new WorkItemGroup($"payouts.work-{item.Kind}", counts[item.Kind].Count, item.Url)
        {
            Icon = item.Icon, Tone = item.Tone, Oldest = counts[item.Kind].Oldest,
        })];
    }
}
