namespace TalentHub.Platform.Domain.Users;

/// <summary>
/// A password as it is stored, salted and slow. It travels beside a command and never in it, because the command's content is
/// digested and compared when an operation id comes again, and a hash differs every time.
/// </summary>
public sealed record PasswordHash(string Hash)
{
    /// <summary>Says nothing, so that it gets into no log.</summary>
    public override string ToString() => nameof(PasswordHash);
}
