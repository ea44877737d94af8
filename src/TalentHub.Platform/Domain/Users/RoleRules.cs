using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Users;

/// <summary>What each role needs: an organisation, a person, or neither.</summary>
public static class RoleRules
{
    /// <summary>The roles that a user can have.</summary>
    public static IReadOnlyList<Role> Assignable { get; } = [.. Enum.GetValues<Role>().Where(r => r is not (Role.Public or Role.System))];

    // Nobody decides about the own organisation or the own money, watches over the own work, or gives the own account more than it has: each side has its people.
    private static readonly Role[][] Sides =
    [
        [Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover], [Role.Finance], [Role.Auditor], [Role.Administrator],
        [Role.School, Role.Enterprise, Role.Expert, Role.Trainee, Role.Examiner],
    ];

    /// <summary>A role that the same person may not have beside another, or null.</summary>
    /// <param name="role">The role to be given.</param>
    /// <param name="held">The others.</param>
    public static Problem? Conflict(Role role, IEnumerable<UserRole> held) =>
        held.FirstOrDefault(other => SideOf(other.Role) != SideOf(role)) is { } other
            ? UserProblem.RolesConflict.With(("role", role), ("held", other.Role)).In("role")
            : null;

    /// <summary>What is wrong with a role for a user, or null.</summary>
    public static Problem? Check(UserRole role, Guid? personId) => role.Role switch
    {
        Role.Public or Role.System => UserProblem.RoleNotAssignable.With(("role", role.Role)).In("role"),
        Role.School or Role.Enterprise when role.OrganisationId is null =>
            UserProblem.OrganisationMissing.With(("role", role.Role)).In("organisationId"),
        Role.Expert or Role.Trainee or Role.Administrator when role.OrganisationId is not null =>
            UserProblem.OrganisationNotExpected.With(("role", role.Role)).In("organisationId"),
        Role.Expert or Role.Trainee or Role.Examiner when personId is null =>
            UserProblem.PersonMissing.With(("role", role.Role)).In("personId"),
        _ when personId is not null && !MayBeAPerson(role.Role) =>
            UserProblem.PersonNotExpected.With(("role", role.Role)).In("personId"),
        _ when role is { IsManager: true, OrganisationId: null } =>
            ((Problem)UserProblem.ManagerWithoutOrganisation).In("isManager"),
        _ => null,
    };

    /// <summary>Whether an account of a role may be linked to a registered person.</summary>
    public static bool MayBeAPerson(Role role) => SideOf(role) == Sides.Length - 1;

    private static int SideOf(Role role) => Array.FindIndex(Sides, side => side.Contains(role));
}
