using Microsoft.AspNetCore.Authorization;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>The caller acts in one of these roles, and has no password to change first.</summary>
public sealed record RoleRequirement(IReadOnlyList<Role> Allowed) : IAuthorizationRequirement;
