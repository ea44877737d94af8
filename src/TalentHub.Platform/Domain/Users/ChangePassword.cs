namespace TalentHub.Platform.Domain.Users;

/// <summary>Sets one's own password; every other session ends.</summary>
/// <remarks>What was checked as the current password goes beside it: a retry finds another password in place and is still the same command.</remarks>
/// <param name="SessionId">The session that stays.</param>
public sealed record ChangePassword(Guid? SessionId);
