using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Lists;
using TalentHub.Organisations.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Pages.Search;

/// <summary>Finds organisations by name or credit code, within the reader's scope.</summary>
public sealed class OrganisationSearch(OrganisationsContext context, Caller caller) : ISearchSource
{
    private static readonly Role[] Readers =
        [Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Finance, Role.Auditor, Role.School, Role.Enterprise];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchHit>> Find(string text, CancellationToken cancel)
    {
        if (!Readers.Contains(caller.Role))
        {
            return [];
        }

        var pattern = TextPattern.Holding(text);
        var found = await context.Organisations
            .Where(o => EF.Functions.ILike(o.Name, pattern) || EF.Functions.ILike(o.CreditCode, pattern))
            .OrderBy(o => o.Name).Take(ISearchSource.Most).ToListAsync(cancel);
        return [.. found.Select(o => new SearchHit($"/organisations/{o.Id}", "subject.organisation", o.Name) { Note = $"{o.CreditCode} · {o.District}", Icon = "building-community" })];
    }
}
