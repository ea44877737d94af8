using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Api.Endpoints.Notices;

/// <summary>Asks for name and contact of who raised an objection.</summary>
/// <param name="Purpose">What for, from the list of the role.</param>
/// <param name="Note">What for, in words: 4 to 200 characters without any number.</param>
public sealed record ContactRequest(ViewPurpose Purpose, string? Note);
