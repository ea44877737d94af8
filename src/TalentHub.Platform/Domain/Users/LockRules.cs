namespace TalentHub.Platform.Domain.Users;

/// <summary>When guessing at a password locks the user, as it is in force on one day.</summary>
/// <param name="Failures">The failure with this number locks.</param>
/// <param name="Minutes">For how long.</param>
public sealed record LockRules(int Failures, int Minutes)
{
    /// <summary>The dated setting of <see cref="Failures"/>.</summary>
    public const string FailuresSetting = "security.sign-in-failures";

    /// <summary>The dated setting of <see cref="Minutes"/>.</summary>
    public const string MinutesSetting = "security.lock-minutes";
}
