using System.Security.Cryptography;
using System.Text;

namespace TalentHub.Platform.Domain.Commands;

/// <summary>Ids that follow from another id and a name, so that a retried piece of work finds its own earlier result (RFC 9562, version 8).</summary>
public static class DerivedId
{
    /// <summary>The id of a named part of something: always the same for the same inputs.</summary>
    public static Guid Of(Guid parent, string part)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData([.. parent.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(part)], hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
