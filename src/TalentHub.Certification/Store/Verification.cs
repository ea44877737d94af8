using System.Security.Cryptography;
using System.Text;
using Npgsql;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Organisations.Domain;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Lookups;

namespace TalentHub.Certification.Store;

/// <summary>
/// Says what a certificate is worth to whoever holds the paper: one look-up of an index by a prepared statement, shared by all who ask at
/// the same time.
/// </summary>
public sealed class Verification
{
    private const string Columns =
        """
        SELECT state, number, holder_name, document_mask, occupation_code, occupation_name, level, body_name, issued_on, printed_on, version, code_hash
        FROM certification.certificate
        """;

    private readonly TalentHubDatabase _database;
    private readonly GatheredLookup<string, VerificationAnswer> _numbers;
    private readonly GatheredLookup<string, VerificationAnswer> _codes;

    /// <param name="database">The database; a connection is taken for each statement.</param>
    public Verification(TalentHubDatabase database)
    {
        _database = database;
        _numbers = new(numbers => Find($"{Columns} WHERE number = ANY ($1)", numbers.ToArray(), row => row.GetString(1)));
        _codes = new(hashes => Find(
            $"{Columns} WHERE code_hash = ANY ($1)", hashes.Select(Convert.FromHexString).ToArray(), row => Convert.ToHexString(row.GetFieldValue<byte[]>(11))));
    }

    /// <summary>By number and name. A wrong name and an unknown number are the same answer, found by the same work.</summary>
    public async Task<VerificationAnswer> ByNumber(string number, string name)
    {
        // What cannot be a number never reaches the statement that others share.
        var found = CertificateNumber.Read(number) is { Succeeded: true } read ? await _numbers.Find(read.Value.Text) : null;
        var given = SHA256.HashData(Encoding.UTF8.GetBytes(name.Trim()));
        var right = SHA256.HashData(Encoding.UTF8.GetBytes(found?.HolderName ?? ""));
        return CryptographicOperations.FixedTimeEquals(given, right) && found is not null ? found : VerificationAnswer.Unknown;
    }

    /// <summary>By the code that the paper carries.</summary>
    public async Task<VerificationAnswer> ByCode(VerificationCode code) =>
        await _codes.Find(Convert.ToHexString(code.Hash())) ?? VerificationAnswer.Unknown;

    private async Task<IReadOnlyDictionary<string, VerificationAnswer>> Find<TKeys>(string sql, TKeys keys, Func<NpgsqlDataReader, string> keyOf)
    {
        await using var connection = await _database.Open();
        await using var query = new NpgsqlCommand(sql, connection)
        {
            Parameters = { new NpgsqlParameter<TKeys> { TypedValue = keys } },
        };
        await query.PrepareAsync();
        await using var row = await query.ExecuteReaderAsync();
        var found = new Dictionary<string, VerificationAnswer>(StringComparer.Ordinal);
        while (await row.ReadAsync())
        {
            found[keyOf(row)] = new(
                row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), (SkillLevel)row.GetInt16(6),
                row.GetString(7), row.GetFieldValue<DateOnly>(8), row.GetFieldValue<DateOnly>(9), row.GetInt32(10));
        }

        return found;
    }
}
