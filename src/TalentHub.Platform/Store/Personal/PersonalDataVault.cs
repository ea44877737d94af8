using System.Security.Cryptography;
using System.Text;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Platform.Store.Personal;

/// <summary>Seals identity numbers, telephones and bank accounts before they are stored, and opens them for those who may.</summary>
public sealed class PersonalDataVault(KeyRing keys)
{
    /// <summary>The text under the newest key, with what views show instead. The same text seals to the same content under one key.</summary>
    public SealedText Seal(string plain, string mask) => new(keys.Newest.Seal(plain), mask);

    /// <summary>The number of an identity document, with its mask.</summary>
    public SealedText Seal(IdentityDocument document) => Seal(document.Number, document.Masked);

    /// <summary>The plain text: for payments, print and comparison inside the system. People look through <c>PersonalDataViewer</c>.</summary>
    /// <exception cref="CryptographicException">The ciphertext was altered, or its key is not in the key file.</exception>
    public string Open(SealedText sealedText) => Open(sealedText.Cipher);

    /// <summary>The key of a look-up, as stored in a unique column: HMAC-SHA256 under a key of its own, 32 bytes.</summary>
    /// <param name="key">What is compared, in its normal form: for a document, kind and <see cref="IdentityDocument.Key"/>.</param>
    public byte[] Hash(string key) => HMACSHA256.HashData(keys.Lookup, Encoding.UTF8.GetBytes(key));

    /// <summary>The look-up key of an identity document: the same for a renewed permit of the same person.</summary>
    public byte[] Hash(IdentityDocument document) => Hash($"{document.Kind}|{document.Key}");

    /// <summary>The plain text, or the problem that it cannot be opened.</summary>
    public Outcome<string> TryOpen(SealedText sealedText)
    {
        try
        {
            return Open(sealedText);
        }
        catch (CryptographicException)
        {
            return PersonalDataProblem.CannotOpen;
        }
    }

    /// <summary>The same text under the newest key, or the very same value when it is already.</summary>
    internal string Reseal(string cipher) =>
        cipher.StartsWith(keys.Newest.Id + ".", StringComparison.Ordinal) ? cipher : keys.Newest.Seal(Open(cipher));

    private string Open(string cipher)
    {
        var dot = cipher.IndexOf('.', StringComparison.Ordinal);
        var id = dot < 0 ? "" : cipher[..dot];
        var key = keys.Find(id) ?? throw new CryptographicException(
            $"密钥文件中没有密钥“{id}”，无法解密。 / The key \"{id}\" is not in the key file; what it sealed stays closed.");
        return key.Open(cipher.AsSpan(dot + 1));
    }
}
