using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Endpoints.Identity;

/// <summary>One of the caller's open sessions.</summary>
/// <param name="Id">The session.</param>
/// <param name="Role">The role acted in.</param>
/// <param name="OrganisationId">The organisation acted for.</param>
/// <param name="StartedAt">When the caller signed in.</param>
/// <param name="LastSeenAt">The last request, to the minute.</param>
/// <param name="ExpiresAt">When it is over in any case.</param>
/// <param name="Device">The browser.</param>
/// <param name="Address">The network address.</param>
/// <param name="IsCurrent">Whether it is the session of this request.</param>
public sealed record MySession(
    Guid Id, Role? Role, Guid? OrganisationId, DateTimeOffset StartedAt, DateTimeOffset LastSeenAt, DateTimeOffset ExpiresAt, string Device,
    string Address, bool IsCurrent)
{
    /// <summary>A session as its owner sees it.</summary>
    public static MySession Of(UserSessionRow row, Guid? current) => new(
        row.Id, row.Role, row.OrganisationId, row.StartedAt, row.LastSeenAt, row.ExpiresAt, row.Device, row.Address, row.Id == current);
}
