using TalentHub.Api.Pages.Components;
using TalentHub.People.Domain.Persons;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Store.Clock;

namespace TalentHub.Api.Pages.People;

/// <summary>Reads the fields that name a person: <c>name</c>, <c>documentKind</c>, <c>document</c>, <c>phone</c>.</summary>
public sealed class PersonForm(PersonRegistry persons, PersonAges ages, BusinessClock clock)
{
    /// <summary>The person as entered, or what is wrong at a field.</summary>
    public Outcome<PersonEntry> Entry(HttpContext http, AgeGroup group)
    {
        var today = clock.Today;
        var kind = Enum.TryParse<IdentityDocumentKind>(http.Request.Form["documentKind"], out var given) ? given : IdentityDocumentKind.ResidentId;
        var name = PersonName.Parse(http.Request.Form["name"]);
        var document = IdentityDocument.Parse(kind, http.Request.Form["document"]);
        var phone = PostedForm.Value(http, "phone") is { } number ? MobileNumber.Parse(number) : null;
        return !name.Succeeded ? name.Problem.In("name")
            : !document.Succeeded ? document.Problem.In("document")
            : ages.Of(group, today).Check(document.Value, today) is { Problem: { } implausible } ? implausible.In("document")
            : phone is { Succeeded: false } ? phone.Problem.In("phone")
            : new PersonEntry(0, name.Value, document.Value, phone?.Value);
    }

    /// <summary>Who it is, with the id a person not known yet would get.</summary>
    public async Task<Outcome<PersonMatch>> Match(HttpContext http, AgeGroup group)
    {
        var entry = Entry(http, group);
        if (!entry.Succeeded)
        {
            return entry.Problem;
        }

        var found = await persons.Match([entry.Value], http.RequestAborted);
        return found.Problems is [var differs, ..] ? differs.In("name") : found.Matches[0];
    }
}
