using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;

namespace TalentHub.Api.Pages.Funds;

/// <summary>The columns of claims on a fund's page.</summary>
public static class FundColumns
{
    /// <summary>Number, year, expert, employer, amount, state.</summary>
    public static Column<FundClaimLine>[] Of(Texts texts) =>
    [
        new(texts["funds.claim"], row => Link($"/claims/{row.ClaimId}", row.Number)) { Sort = "number" },
        new(texts["funds.claim-year"], row => Text(row.Year.ToString(CultureInfo.InvariantCulture))),
        new(texts["funds.expert"], row => Text(row.Expert)),
        new(texts["funds.employer"], row => Text(row.Employer)),
        new(texts["funds.amount"], row => Text(Display.Money(row.Amount))) { Number = true, Sort = "amount" },
        new(texts["funds.claim-state"], row => Tag(texts[$"funds.claim-state.{row.State}"], StateTones.Of(row.State))),
        new(texts["funds.changed"], row => Text(Display.Instant(row.ChangedAt))) { Sort = "at" },
    ];

    private static RenderFragment Text(string? text) => builder => builder.AddContent(0, text);

    private static RenderFragment Link(string url, string text) => builder =>
    {
        builder.OpenElement(0, "a");
        builder.AddAttribute(1, "href", url);
        builder.AddContent(2, text);
        builder.CloseElement();
    };

    private static RenderFragment Tag(string text, Tone tone) => builder =>
    {
        builder.OpenComponent<StatusTag>(0);
        builder.AddComponentParameter(1, nameof(StatusTag.Text), text);
        builder.AddComponentParameter(2, nameof(StatusTag.Tone), tone);
        builder.CloseComponent();
    };
}
