using System.Security.Cryptography;
using Npgsql;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Personal;
using TalentHub.Subsidies.Domain.Payouts;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>Bytes that hold account numbers: sealed under the keys of personal data, found by the digest of what they say.</summary>
public sealed class SealedContents(TalentHubDatabase database, PersonalDataVault vault)
{
    /// <summary>Keeps bytes; the same bytes are kept once. What no command refers to afterwards says nothing.</summary>
    /// <returns>SHA-256 of the bytes, hexadecimal.</returns>
    public async Task<string> Keep(byte[] content, CancellationToken cancel = default)
    {
        var digest = DigestOf(content);
        await using var connection = await database.Open(cancel);
        await using var command = new NpgsqlCommand(
            "INSERT INTO subsidies.sealed_content (digest, cipher, size) VALUES ($1, $2, $3) ON CONFLICT ON CONSTRAINT pk_sealed_content DO NOTHING",
            connection);
        command.Parameters.Add(new() { Value = digest });
        command.Parameters.Add(new() { Value = vault.Seal(Convert.ToBase64String(content), "").Cipher });
        command.Parameters.Add(new() { Value = content.Length });
        await command.ExecuteNonQueryAsync(cancel);
        return digest;
    }

    /// <summary>The bytes, compared with their digest.</summary>
    public async Task<Outcome<byte[]>> Open(string digest, CancellationToken cancel = default)
    {
        var found = await database.Read(
            "SELECT cipher FROM subsidies.sealed_content WHERE digest = $1", row => row.GetString(0), cancel, digest);
        var plain = found.Count == 0 ? PayoutProblem.NoFile : vault.TryOpen(new SealedText(found[0], ""));
        if (!plain.Succeeded)
        {
            return plain.Problem;
        }

        var content = Convert.FromBase64String(plain.Value);
        return DigestOf(content) == digest ? content : PayoutProblem.FileDamaged;
    }

    private static string DigestOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
