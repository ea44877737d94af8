using System.Security.Cryptography;
using System.Text;
using Npgsql;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>Says what a certificate is worth to whoever holds the paper: one look-up of an index by a prepared statement.</summary>
public sealed class Verification(TalentHubDatabase database)
{
    private const string Columns =
        """
        SELECT state, number, holder_name, document_mask, occupation_code, occupation_name, level, body_name, issued_on, printed_on, version
        FROM certification.certificate
        """;

    /// <summary>By number and name. A wrong name and an unknown number are the same answer, found by the same work.</summary>
    public async Task<VerificationAnswer> ByNumber(string number, string name, CancellationToken cancel = default)
    {
        var found = await Find($"{Columns} WHERE number = $1", number, cancel);
        var given = SHA256.HashData(Encoding.UTF8.GetBytes(name.Trim()));
        var right = SHA256.HashData(Encoding.UTF8.GetBytes(found?.HolderName ?? ""));
        return CryptographicOperations.FixedTimeEquals(given, right) && found is not null ? found : VerificationAnswer.Unknown;
    }

    /// <summary>By the code that the paper carries.</summary>
    public async Task<VerificationAnswer> ByCode(VerificationCode code, CancellationToken cancel = default) =>
        await Find($"{Columns} WHERE code_hash = $1", code.Hash(), cancel) ?? VerificationAnswer.Unknown;

    private async Task<VerificationAnswer?> Find<T>(string sql, T key, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(sql, connection)
        {
            Parameters = { new NpgsqlParameter<T> { TypedValue = key } },
        };
        await query.PrepareAsync(cancel);
        await using var row = await query.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel)
            ? new(
                row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetInt16(6),
                row.GetString(7), row.GetFieldValue<DateOnly>(8), row.GetFieldValue<DateOnly>(9), row.GetInt32(10))
            : null;
    }
}
