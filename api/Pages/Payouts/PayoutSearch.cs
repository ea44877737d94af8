using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Hosting;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Funds;
using TalentHub.Api.Pages.Lists;
using TalentHub.Api.Pages.Search;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Subsidies.Store;

namespace TalentHub.Api.Pages.Payouts;

/// <summary>Finds payouts by number or title, payments by number, funds by code.</summary>
public sealed class PayoutSearch(SubsidiesContext context, Caller caller, Texts texts) : ISearchSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchHit>> Find(string text, CancellationToken cancel)
    {
        if (caller.Role is not (Role.Finance or Role.BureauApprover or Role.Auditor))
        {
            return [];
        }

        var pattern = TextPattern.Holding(text);
        var payouts = await context.Payouts.Where(p => EF.Functions.ILike(p.Number, pattern) || EF.Functions.ILike(p.Title, pattern))
            .OrderByDescending(p => p.ChangedAt).Take(ISearchSource.Most).ToListAsync(cancel);

        // By its beginning, which the unique index on references answers.
        var number = text.ToUpperInvariant();
        var payments = await context.Payments.Where(p => p.Reference != null && p.Reference.StartsWith(number))
            .OrderBy(p => p.Reference).Take(ISearchSource.Most).ToListAsync(cancel);
        var funds = await context.Funds.Where(f => EF.Functions.ILike(f.Code, pattern) || EF.Functions.ILike(f.Name!, pattern))
            .OrderByDescending(f => f.Year).Take(ISearchSource.Most).ToListAsync(cancel);
        SearchHit[] hits =
        [
            .. payouts.Select(p => new SearchHit($"/payouts/{p.Id}", "payouts.search-payout", p.Number)
            {
                Note = $"{p.Title} · {texts.Of(p.State)}", Icon = "report-money",
            }),
            .. payments.Select(p => new SearchHit($"/payouts/{p.PayoutId}?tab=payments&q={Uri.EscapeDataString(p.Reference!)}", "payouts.search-payment", p.Reference!)
            {
                Note = $"{p.AccountMask} · {texts.Of(p.State)}", Icon = "coin",
            }),
            .. funds.Select(f => new SearchHit($"/funds/{f.Id}", "payouts.search-fund", $"{FundLine.CalledBy(f.Name, f.Code)} · {f.Year}") { Note = texts.Of(f.State), Icon = "wallet" }),
        ];
        return [.. hits.Take(ISearchSource.Most)];
    }
}
