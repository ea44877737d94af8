using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Endpoints.Identity;

/// <summary>The query string of the list of users.</summary>
public sealed record UserFilterQuery(string? Text, Role? Role, UserState? State, Guid? OrganisationId, bool? Descending)
{
    /// <summary>The filter.</summary>
    public UserFilter Filter => new(Text, Role, State, OrganisationId, Descending: Descending ?? false);
}
