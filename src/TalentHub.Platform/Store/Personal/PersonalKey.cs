using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TalentHub.Platform.Store.Personal;

/// <summary>One encryption key with what is derived from it.</summary>
internal sealed class PersonalKey(string id, byte[] secret)
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly byte[] _encryption = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: "talenthub encryption"u8.ToArray());
    private readonly byte[] _nonces = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: "talenthub nonces"u8.ToArray());

    internal string Id => id;

    /// <summary>Says that two files hold the same key, and says nothing about the key.</summary>
    internal byte[] Fingerprint => HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 16, info: "talenthub fingerprint"u8.ToArray());

    /// <summary>Key id, a dot, and base64url of nonce, ciphertext and tag.</summary>
    /// <remarks>
    /// The nonce follows from the text, so that a repeated command seals to the same content and meets its stored answer. Whoever
    /// reads the table learns which two values are equal, which the look-up hash beside them tells anyway.
    /// </remarks>
    internal string Seal(string plain)
    {
        var text = Encoding.UTF8.GetBytes(plain);
        var sealedBytes = new byte[NonceSize + text.Length + TagSize];
        var nonce = sealedBytes.AsSpan(0, NonceSize);
        HMACSHA256.HashData(_nonces, text).AsSpan(0, NonceSize).CopyTo(nonce);
        using var aes = new AesGcm(_encryption, TagSize);
        aes.Encrypt(nonce, text, sealedBytes.AsSpan(NonceSize, text.Length), sealedBytes.AsSpan(NonceSize + text.Length), Encoding.UTF8.GetBytes(id));
        return $"{id}.{Base64Url.EncodeToString(sealedBytes)}";
    }

    internal string Open(ReadOnlySpan<char> base64)
    {
        var bytes = new byte[base64.Length];
        if (!Base64Url.IsValid(base64) || Base64Url.DecodeFromChars(base64, bytes) is var length && length < NonceSize + TagSize)
        {
            throw new CryptographicException("not a sealed text");
        }

        var text = new byte[length - NonceSize - TagSize];
        using var aes = new AesGcm(_encryption, TagSize);
        aes.Decrypt(
            bytes.AsSpan(0, NonceSize), bytes.AsSpan(NonceSize, text.Length), bytes.AsSpan(length - TagSize, TagSize), text,
            Encoding.UTF8.GetBytes(id));
        return Encoding.UTF8.GetString(text);
    }
}
