using Microsoft.AspNetCore.Authorization;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>Opens a page or an endpoint to these roles; to every signed-in role when none is named.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RolesAllowedAttribute(params Role[] roles) : AuthorizeAttribute, IAuthorizationRequirementData
{
    /// <summary>The roles that may.</summary>
    public IReadOnlyList<Role> Allowed { get; } =
        roles.Length > 0 ? roles : [.. Enum.GetValues<Role>().Where(role => role is not (Role.Public or Role.System))];

    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new RoleRequirement(Allowed)];
}
