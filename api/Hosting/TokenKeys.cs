using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using Npgsql;
using OpenIddict.Server;
using TalentHub.Platform.Store;

namespace TalentHub.Api.Hosting;

/// <summary>The keys that sign and encrypt access tokens: made once, kept protected in the database, the same on every node.</summary>
public sealed class TokenKeys(TalentHubDatabase database, IDataProtectionProvider protection, TimeProvider clock)
    : IConfigureOptions<OpenIddictServerOptions>
{
    private const int EncryptionBytes = 32;
    private readonly IDataProtector _protector = protection.CreateProtector("TalentHub.TokenKeys");

    /// <inheritdoc/>
    public void Configure(OpenIddictServerOptions options)
    {
        var signing = ECDsa.Create();
        signing.ImportPkcs8PrivateKey(Key("signing", NewSigningKey), out _);
        options.SigningCredentials.Add(new SigningCredentials(new ECDsaSecurityKey(signing), SecurityAlgorithms.EcdsaSha256));
        options.EncryptionCredentials.Add(new EncryptingCredentials(
            new SymmetricSecurityKey(Key("encryption", () => RandomNumberGenerator.GetBytes(EncryptionBytes))),
            SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512));
    }

    private static byte[] NewSigningKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKey();
    }

    // Of two nodes that start together one inserts, and both read its row.
    private byte[] Key(string purpose, Func<byte[]> make)
    {
        using var connection = new NpgsqlConnection(database.ConnectionString);
        connection.Open();
        using var query = new NpgsqlCommand("SELECT protected_key FROM platform.token_key WHERE purpose = $1", connection)
        {
            Parameters = { new() { Value = purpose } },
        };
        if (query.ExecuteScalar() is byte[] stored)
        {
            return _protector.Unprotect(stored);
        }

        using var insert = new NpgsqlCommand(
            "INSERT INTO platform.token_key (purpose, protected_key, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", connection)
        {
            Parameters = { new() { Value = purpose }, new() { Value = _protector.Protect(make()) }, new() { Value = clock.GetUtcNow() } },
        };
        insert.ExecuteNonQuery();
        return _protector.Unprotect((byte[])query.ExecuteScalar()!);
    }
}
