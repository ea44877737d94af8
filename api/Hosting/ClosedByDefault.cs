using Microsoft.AspNetCore.Authorization;
using TalentHub.Api.Endpoints.Shared;

namespace TalentHub.Api.Hosting;

/// <summary>Decides who may reach an endpoint: roles named on it, a session, or nobody when it says nothing.</summary>
public sealed class ClosedByDefault(Caller caller) : IAuthorizationHandler
{
    /// <summary>The requirement of endpoints that open themselves to nobody.</summary>
    public sealed record Requirement : IAuthorizationRequirement;

    /// <inheritdoc/>
    public Task HandleAsync(AuthorizationHandlerContext context)
    {
        foreach (var requirement in context.PendingRequirements.ToList())
        {
            // Without an endpoint there is nothing to protect, and "not found" is the honest answer.
            var met = requirement switch
            {
                RoleRequirement roles => roles.Allowed.Contains(caller.Role) && !caller.MustChangePassword,
                Requirement => context.Resource is HttpContext http && http.GetEndpoint() is null,
                _ => false,
            };
            if (met)
            {
                context.Succeed(requirement);
            }
        }

        return Task.CompletedTask;
    }
}
