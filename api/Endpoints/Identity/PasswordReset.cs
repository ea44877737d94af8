namespace TalentHub.Api.Endpoints.Identity;

/// <summary>A password set by a manager.</summary>
public sealed record PasswordReset(string NewPassword)
{
    /// <summary>Says nothing, so that it gets into no log.</summary>
    public override string ToString() => nameof(PasswordReset);
}
