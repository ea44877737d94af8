namespace TalentHub.Platform.Domain.Users;

/// <summary>Sets one's own password; every other session ends.</summary>
/// <param name="PasswordStamp">The stamp of the password that was checked as the current one.</param>
/// <param name="SessionId">The session that stays.</param>
public sealed record ChangePassword(Guid PasswordStamp, Guid? SessionId);
