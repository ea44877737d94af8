namespace TalentHub.Platform.Domain.Users;

/// <summary>A user as callers see it.</summary>
public sealed record UserView(
    Guid Id, string UserName, string DisplayName, string Culture, UserState State, Guid? PersonId, bool MustChangePassword,
    IReadOnlyList<UserRole> Roles, string? Email = null)
{
    /// <summary>The view of a state.</summary>
    public static UserView Of(User user) =>
        new(user.Id, user.Name, user.DisplayName, user.Culture, user.State, user.PersonId, user.MustChangePassword, user.Roles, user.Email);
}
