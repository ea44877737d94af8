namespace TalentHub.Api.Endpoints.Identity;

/// <summary>The current password and the new one.</summary>
public sealed record PasswordChange(string CurrentPassword, string NewPassword)
{
    /// <summary>Says nothing, so that it gets into no log.</summary>
    public override string ToString() => nameof(PasswordChange);
}
