using TalentHub.Platform.Domain.Users;

namespace TalentHub.Api.Endpoints.Identity;

/// <summary>A user to make, with the first password, which must be changed at the first sign-in.</summary>
public sealed record NewUser(
    string UserName, string DisplayName, string Password, IReadOnlyList<UserRole> Roles, string Culture = "zh-CN", Guid? PersonId = null)
{
    /// <summary>Says nothing, so that the password gets into no log.</summary>
    public override string ToString() => nameof(NewUser);
}
