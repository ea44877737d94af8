namespace TalentHub.Platform.Domain.Personal;

/// <summary>Personal data as it is stored, sent and written to the audit log: ciphertext that names its key, and what everybody may see.</summary>
/// <param name="Cipher">Key id, a dot and base64url; the vault opens it.</param>
/// <param name="Mask">What views and lists show.</param>
public sealed record SealedText(string Cipher, string Mask)
{
    /// <summary>The mask.</summary>
    public override string ToString() => Mask;
}
