using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Domain.Users;

/// <summary>One role of a user in one organisation.</summary>
/// <param name="Role">The role.</param>
/// <param name="OrganisationId">The organisation; null for a role that belongs to none (administrator, expert, trainee).</param>
/// <param name="IsManager">Whether the user manages the users of that organisation.</param>
public sealed record UserRole(Role Role, Guid? OrganisationId, bool IsManager = false)
{
    /// <summary>Whether it is the same role in the same organisation.</summary>
    public bool Is(Role role, Guid? organisationId) => Role == role && OrganisationId == organisationId;
}
