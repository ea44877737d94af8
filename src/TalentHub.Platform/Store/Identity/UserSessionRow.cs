using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Store.Identity;

/// <summary>A row of <c>platform.user_session</c>.</summary>
public sealed class UserSessionRow
{
    /// <summary>The id.</summary>
    public Guid Id { get; init; }

    /// <summary>The user.</summary>
    public Guid UserId { get; init; }

    /// <summary>The role acted in.</summary>
    public Role? Role { get; init; }

    /// <summary>The organisation acted for.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>When the user signed in.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>The last request, to the minute.</summary>
    public DateTimeOffset LastSeenAt { get; init; }

    /// <summary>When it is over in any case.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The browser.</summary>
    public string Device { get; init; } = "";

    /// <summary>The network address.</summary>
    public string Address { get; init; } = "";
}
