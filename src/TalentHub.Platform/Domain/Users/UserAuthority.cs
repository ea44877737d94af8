using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Users;

/// <summary>Who may manage which users: an administrator all of them, a manager those of the own organisation.</summary>
/// <param name="IsManager">Whether the actor manages the organisation in the context, read from the tables.</param>
public sealed record UserAuthority(bool IsManager)
{
    /// <summary>Why the actor may not touch this user as a whole (password, state), or null.</summary>
    public Problem? OverUser(User user, CommandContext context) =>
        IsUnlimited(context) ? null
        : !IsManager ? UserProblem.NotManager.With()
        : user.Roles.Count > 0 && user.Roles.All(r => r.OrganisationId == context.OrganisationId) ? null
        : UserProblem.NotFound.With();

    /// <summary>Why the actor may not give or take this role, or null.</summary>
    public Problem? OverRole(Role role, Guid? organisationId, CommandContext context) =>
        IsUnlimited(context) ? null
        : !IsManager ? UserProblem.NotManager.With()
        : organisationId == context.OrganisationId && (role == context.Role || role == Role.Examiner) ? null
        : UserProblem.RoleNotAllowed.With();

    private static bool IsUnlimited(CommandContext context) => context.Role is Role.Administrator or Role.System;
}
