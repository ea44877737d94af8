using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Pages.Lists;
using TalentHub.Organisations.Store;

namespace TalentHub.Api.Pages.Organisations;

/// <summary>Finds organisations for lists of other capabilities that filter by the name of one.</summary>
public sealed class OrganisationFinder(OrganisationsContext context)
{
    private const int Most = 500;

    /// <summary>The organisations within the reader's scope whose name holds the text, at most 500.</summary>
    public Task<Guid[]> Named(string text, CancellationToken cancel)
    {
        var pattern = TextPattern.Holding(text);
        return context.Organisations.Where(o => EF.Functions.ILike(o.Name, pattern)).OrderBy(o => o.Name).Take(Most).Select(o => o.Id).ToArrayAsync(cancel);
    }
}
