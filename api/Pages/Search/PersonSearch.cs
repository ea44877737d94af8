using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.People;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Pages.Search;

/// <summary>Finds persons by the beginning of their name, for the bureau.</summary>
public sealed class PersonSearch(PersonDirectory persons, Caller caller) : ISearchSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchHit>> Find(string text, CancellationToken cancel)
    {
        if (caller.Role is not (Role.BureauClerk or Role.BureauReviewer or Role.BureauApprover or Role.Auditor))
        {
            return [];
        }

        var found = await persons.Named(text, ISearchSource.Most, cancel);
        return [.. found.Select(p => new SearchHit($"/people/{p.Id}", "subject.person", p.Name) { Note = p.DocumentMask, Icon = "users" })];
    }
}
