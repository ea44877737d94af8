namespace TalentHub.Platform.Domain.Users;

/// <summary>One attempt to sign in. The password itself stays outside: only whether it matched travels.</summary>
/// <param name="SessionId">The session to open.</param>
/// <param name="PasswordMatched">Whether the password matched the stored hash.</param>
/// <param name="PasswordStamp">The stamp that was stored beside that hash.</param>
/// <param name="Device">The browser, for the list of one's own sessions.</param>
/// <param name="Address">The network address, for the same list.</param>
public sealed record SignIn(Guid SessionId, bool PasswordMatched, Guid PasswordStamp, string Device, string Address);
