using TalentHub.Api.Pages.People;
using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Api.Endpoints.People;

/// <summary>Asks for a number of a person in full.</summary>
/// <param name="Field">Which number.</param>
/// <param name="Purpose">What for, from the list of the role.</param>
/// <param name="Note">What for, in words: 4 to 200 characters without any number.</param>
public sealed record ViewRequest(PersonSecret Field, ViewPurpose Purpose, string? Note);
