namespace TalentHub.Platform.Domain.Clients;

/// <summary>The SHA-256 of a random 256-bit secret, in base64. It travels beside a command, never in it.</summary>
public sealed record SecretHash(string Base64)
{
    /// <summary>Says nothing, so that it gets into no log.</summary>
    public override string ToString() => nameof(SecretHash);
}
