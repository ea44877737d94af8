using TalentHub.People.Domain.Persons;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Api.Pages.Users;

/// <summary>Finds the registered person whom an account is linked to: by name and document, which whoever makes the account has on the desk.</summary>
public sealed class LinkedPersons(PersonRegistry persons)
{
    /// <summary>The person's id, or why not, at <c>displayName</c> or without a place.</summary>
    public async Task<Outcome<Guid>> Find(string displayName, Outcome<IdentityDocument> document, CancellationToken cancel)
    {
        var name = PersonName.Parse(displayName);
        if ((document.Problem ?? name.Problem?.In("displayName")) is { } problem)
        {
            return problem;
        }

        var found = await persons.Match([new PersonEntry(0, name.Value!, document.Value!)], cancel);
        return found.Problems is [var differs, ..] ? differs with { Row = null, Column = null }
            : found.Matches[0] is { New: null } known ? known.PersonId
            : PersonProblem.NotFound.With();
    }
}
