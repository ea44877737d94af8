namespace TalentHub.Platform.Domain.Users;

/// <summary>What an attempt came to.</summary>
/// <param name="SessionId">The session that is open now; null when the attempt was refused.</param>
public sealed record SignInView(Guid? SessionId);
