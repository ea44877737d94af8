using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Grains.Personal;

namespace TalentHub.Api.Pages.People;

/// <summary>Shows a person's document or mobile number in full, once, for a purpose that is noted: to the page and to programs alike.</summary>
public sealed class PersonView(PersonQueries queries, PersonalDataViewer viewer)
{
    /// <summary>The text in full, or why not.</summary>
    /// <param name="person">The person, found within the reader's scope.</param>
    /// <param name="what">Which number.</param>
    /// <param name="purpose">What for, from the list of the role.</param>
    /// <param name="note">What for, in words.</param>
    /// <param name="context">Who and when.</param>
    public async Task<Outcome<string>> Show(
        Guid person, PersonSecret what, ViewPurpose purpose, string note, CommandContext context, CancellationToken cancel)
    {
        var seals = await queries.Seals(person, cancel);
        var (field, text) = what == PersonSecret.Phone ? ("phone", seals?.Phone) : ("document", seals?.Document);
        return text is null
            ? PersonPageProblem.NothingToShow.With().In("field")
            : await viewer.Reveal(text, "person", person, field, purpose, note, context);
    }
}
