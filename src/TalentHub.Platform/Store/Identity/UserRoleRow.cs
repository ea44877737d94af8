using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Store.Identity;

/// <summary>A row of <c>platform.user_role</c>.</summary>
public sealed class UserRoleRow
{
    /// <summary>The id of the row.</summary>
    public Guid Id { get; init; }

    /// <summary>The user.</summary>
    public Guid UserId { get; init; }

    /// <summary>The role.</summary>
    public Role Role { get; init; }

    /// <summary>The organisation.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>Whether the user manages that organisation's users.</summary>
    public bool IsManager { get; init; }
}
