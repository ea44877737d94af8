using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Domain.Users;

/// <summary>Gives a role in an organisation, or changes whether its holder is a manager.</summary>
public sealed record AssignRole(Role Role, Guid? OrganisationId, bool IsManager = false);
