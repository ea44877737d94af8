using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Users;

/// <summary>What each role needs: an organisation, a person, or neither.</summary>
public static class RoleRules
{
    /// <summary>The roles that a user can have.</summary>
    public static IReadOnlyList<Role> Assignable { get; } = [.. Enum.GetValues<Role>().Where(r => r is not (Role.Public or Role.System))];

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
        _ when role is { IsManager: true, OrganisationId: null } =>
            ((Problem)UserProblem.ManagerWithoutOrganisation).In("isManager"),
        _ => null,
    };
}
