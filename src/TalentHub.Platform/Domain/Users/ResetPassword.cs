namespace TalentHub.Platform.Domain.Users;

/// <summary>Sets a password that must be changed at the next sign-in; every session ends, a lock is lifted.</summary>
public sealed record ResetPassword;
