namespace TalentHub.Platform.Domain.Users;

/// <summary>The numbers of signing in, as they are in force on one day.</summary>
/// <param name="ShortestPassword">Characters a password has at least.</param>
/// <param name="IdleMinutes">A session without a request for this long is over.</param>
/// <param name="SessionHours">A session is over after this long in any case.</param>
public sealed record SignInRules(
    int ShortestPassword = 12, int IdleMinutes = 60, int SessionHours = 12);
