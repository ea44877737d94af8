using TalentHub.Api.Endpoints.People;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Api.Endpoints.Identity;

/// <summary>A user to make, with the first password.</summary>
/// <param name="UserName">The sign-in name.</param>
/// <param name="DisplayName">The name shown.</param>
/// <param name="Password">The first password.</param>
/// <param name="Roles">Roles, each with its organisation.</param>
/// <param name="Culture">The language.</param>
/// <param name="PersonId">The person behind it, for experts, trainees and examiners.</param>
/// <param name="MustChangePassword">Whether the first sign-in asks for another one; false only when the person chose it at the desk.</param>
/// <param name="Email">Where mails go; null for none.</param>
/// <param name="PersonDocument">In place of the id of the person: the document of a registered person who is called as the name shown.</param>
public sealed record NewUser(
    string UserName, string DisplayName, string Password, IReadOnlyList<UserRole> Roles, string Culture = "zh-CN", Guid? PersonId = null,
    bool MustChangePassword = true, string? Email = null, DocumentSearch? PersonDocument = null)
{
    /// <summary>Says nothing, so that the password gets into no log.</summary>
    public override string ToString() => nameof(NewUser);
}
