namespace TalentHub.Platform.Domain.Users;

/// <summary>Ends one session, or all of them.</summary>
/// <param name="SessionId">The one; null for all.</param>
/// <param name="ExceptSessionId">One that stays, when all others end.</param>
public sealed record EndSessions(Guid? SessionId = null, Guid? ExceptSessionId = null);
