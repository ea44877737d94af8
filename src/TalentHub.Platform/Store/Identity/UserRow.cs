using TalentHub.Platform.Domain.Users;

namespace TalentHub.Platform.Store.Identity;

/// <summary>A row of <c>platform.app_user</c>, without the password.</summary>
public sealed class UserRow
{
    /// <summary>The id.</summary>
    public Guid Id { get; init; }

    /// <summary>The sign-in name.</summary>
    public string UserName { get; init; } = "";

    /// <summary>The name shown.</summary>
    public string DisplayName { get; init; } = "";

    /// <summary>Where the user stands.</summary>
    public UserState State { get; init; }

    /// <summary>Until when a locked user is refused.</summary>
    public DateTimeOffset? LockedUntil { get; init; }

    /// <summary>The person behind the user.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The language.</summary>
    public string Culture { get; init; } = "";

    /// <summary>Where mails go; null for none.</summary>
    public string? Email { get; init; }

    /// <summary>Whether the password must be changed first.</summary>
    public bool MustChangePassword { get; init; }

    /// <summary>When the user was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The last success.</summary>
    public DateTimeOffset? LastSignInAt { get; init; }

    /// <summary>The roles.</summary>
    public List<UserRoleRow> Roles { get; init; } = [];
}
