using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Domain.Users;

/// <summary>Takes a role in an organisation away; the sessions in it end.</summary>
public sealed record RemoveRole(Role Role, Guid? OrganisationId);
