namespace TalentHub.Platform.Domain.Users;

/// <summary>Makes a user with the roles given.</summary>
/// <param name="UserName">The sign-in name.</param>
/// <param name="DisplayName">The name shown.</param>
/// <param name="Culture"><c>zh-CN</c> or <c>en</c>.</param>
/// <param name="PersonId">The person behind an expert, a trainee or an examiner.</param>
/// <param name="Roles">At least none: a user without a role can only change the password.</param>
/// <param name="MustChangePassword">Whether the first sign-in asks for a new password.</param>
/// <param name="Email">Where mails go; null for none.</param>
public sealed record CreateUser(
    string UserName, string DisplayName, string Culture, Guid? PersonId, IReadOnlyList<UserRole> Roles, bool MustChangePassword = true,
    string? Email = null);
