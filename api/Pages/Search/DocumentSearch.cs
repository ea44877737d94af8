using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.People;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Api.Pages.Search;

/// <summary>Finds the person who holds a document, for the bureau: whichever kinds of documents a number may be of.</summary>
public sealed class DocumentSearch(PersonRegistry registry, PersonDirectory persons, Caller caller) : ISearchSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchHit>> Find(string text, CancellationToken cancel)
    {
        if (caller.Role is not (Role.BureauClerk or Role.BureauReviewer or Role.BureauApprover or Role.Auditor) || !PersonalNumbers.MayBeTypedIn(text))
        {
            return [];
        }

        var documents = Enum.GetValues<IdentityDocumentKind>().Select(kind => IdentityDocument.Parse(kind, text).Value).OfType<IdentityDocument>();
        var hits = new List<SearchHit>();
        foreach (var document in documents.Distinct())
        {
            if (await registry.Find(document, cancel) is { } id && await persons.Find(id, cancel) is { } person)
            {
                hits.Add(new($"/people/{id}", "subject.person", person.Name) { Note = person.DocumentMask, Icon = "users" });
            }
        }

        return hits;
    }
}
