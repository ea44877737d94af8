using System.Buffers.Binary;
using System.Security.Cryptography;

namespace TalentHub.Platform.Store.Files;

/// <summary>
/// Seals the pieces of one file: AES-256-GCM under a key that this file alone has, the nonce the number of the piece, bound to the digest.
/// What changes keys has only the file's key to seal anew, not its content.
/// </summary>
internal static class PieceSeal
{
    private const int KeySize = 32;
    private const int TagSize = 16;

    /// <summary>A key for a file.</summary>
    internal static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeySize);

    /// <summary>The piece as it is stored: its content, then the tag.</summary>
    internal static byte[] Seal(byte[] key, byte[] digest, int number, ReadOnlySpan<byte> plain)
    {
        var stored = new byte[plain.Length + TagSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(Nonce(number), plain, stored.AsSpan(0, plain.Length), stored.AsSpan(plain.Length), digest);
        return stored;
    }

    /// <summary>The content of a piece.</summary>
    /// <exception cref="CryptographicException">The piece was altered, or belongs to another file or place.</exception>
    internal static byte[] Open(byte[] key, byte[] digest, int number, ReadOnlySpan<byte> stored)
    {
        var plain = new byte[Math.Max(0, stored.Length - TagSize)];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(Nonce(number), stored[..plain.Length], stored[plain.Length..], plain, digest);
        return plain;
    }

    private static byte[] Nonce(int number)
    {
        var nonce = new byte[12];
        BinaryPrimitives.WriteInt32BigEndian(nonce.AsSpan(8), number);
        return nonce;
    }
}
