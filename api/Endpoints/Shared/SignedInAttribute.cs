using Microsoft.AspNetCore.Authorization;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>Opens a page or an endpoint to everybody with a session, also before a role is chosen or a password changed.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SignedInAttribute : AuthorizeAttribute;
