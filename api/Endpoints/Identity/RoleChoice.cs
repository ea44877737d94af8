using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Identity;

/// <summary>A role to act in.</summary>
public sealed record RoleChoice(Role Role, Guid? OrganisationId);
