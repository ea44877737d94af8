using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Identity;

/// <summary>A role that the caller may act in.</summary>
/// <param name="Role">The role.</param>
/// <param name="OrganisationId">The organisation; null for a role that belongs to none.</param>
/// <param name="OrganisationName">Its name.</param>
/// <param name="IsManager">Whether the caller manages the users of that organisation.</param>
public sealed record MyRole(Role Role, Guid? OrganisationId, string? OrganisationName, bool IsManager);
