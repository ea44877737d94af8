namespace TalentHub.Platform.Domain.Users;

/// <summary>The numbers of signing in, as they are in force on one day.</summary>
/// <param name="ShortestPassword">Characters a password has at least.</param>
/// <param name="FailuresBeforeLock">The failure with this number locks the user.</param>
/// <param name="LockMinutes">For how long.</param>
/// <param name="IdleMinutes">A session without a request for this long is over.</param>
/// <param name="SessionHours">A session is over after this long in any case.</param>
public sealed record SignInRules(
    int ShortestPassword = 12, int FailuresBeforeLock = 5, int LockMinutes = 15, int IdleMinutes = 60, int SessionHours = 12);
