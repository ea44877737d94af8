using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>Opens endpoints, which are closed to everybody until one of these is called.</summary>
public static class RoleConventions
{
    /// <summary>Opens an endpoint or a group to these roles; to every signed-in role when none is named.</summary>
    public static TBuilder RequireRole<TBuilder>(this TBuilder builder, params Role[] roles)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new RolesAllowedAttribute(roles));

    /// <summary>Opens an endpoint to everybody with a session, also before a role is chosen.</summary>
    public static TBuilder RequireSignIn<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new SignedInAttribute());

    /// <summary>Opens an endpoint to everybody; nobody is asked who they are, and the handler must not want to know.</summary>
    public static TBuilder AnswersEverybody<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.AllowAnonymous().WithMetadata(new SameForEverybodyMetadata());
}
