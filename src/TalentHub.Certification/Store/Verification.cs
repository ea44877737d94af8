using System.Security.Cryptography;
using System.Text;
using Npgsql;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Certification.Store.Register;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Store.Lookups;

namespace TalentHub.Certification.Store;

/// <summary>
/// Says what a certificate is worth to whoever holds the paper: from what this process remembers while that is fresh, else from the
/// tables by one statement that all share who ask at the same time. What is not remembered is looked up, so that nothing just issued is
/// unknown; a wrong name and an unknown number are the same answer, found by the same work.
/// </summary>
public sealed class Verification(ShownCertificates tables, CertificateRegister register)
{
    private readonly GatheredLookup<string, VerificationAnswer> _numbers = new(tables.ByNumber);
    private readonly GatheredLookup<string, VerificationAnswer> _codes = new(tables.ByCode);

    /// <summary>By number and name.</summary>
    public ValueTask<VerificationAnswer> ByNumber(string number, string name)
    {
        // What cannot be a number never reaches the statement that others share.
        var (read, given) = (CertificateNumber.Read(number), name.Trim());
        return !read.Succeeded ? new(VerificationAnswer.Unknown)
            : register.MayAnswer() && register.ByNumber(read.Value.Text, given) is { } known ? new(known)
            : new(ByNumberFromTables(read.Value.Text, given));
    }

    /// <summary>By the code that the paper carries.</summary>
    public ValueTask<VerificationAnswer> ByCode(VerificationCode code)
    {
        var hash = code.Hash();
        return register.MayAnswer() && register.ByCode(hash) is { } known ? new(known) : new(ByCodeFromTables(hash));
    }

    private async Task<VerificationAnswer> ByNumberFromTables(string number, string name)
    {
        try
        {
            var found = await _numbers.Find(number);
            var given = SHA256.HashData(Encoding.UTF8.GetBytes(PersonName.Plain(name)));
            var right = SHA256.HashData(Encoding.UTF8.GetBytes(PersonName.Plain(found?.HolderName ?? "")));
            return CryptographicOperations.FixedTimeEquals(given, right) && found is not null ? found : VerificationAnswer.Unknown;
        }
        catch (NpgsqlException) when (register.Outlasts && register.ByNumber(number, name) is { } known)
        {
            return known;
        }
    }

    private async Task<VerificationAnswer> ByCodeFromTables(byte[] hash)
    {
        try
        {
            return await _codes.Find(Convert.ToHexString(hash)) ?? VerificationAnswer.Unknown;
        }
        catch (NpgsqlException) when (register.Outlasts && register.ByCode(hash) is { } known)
        {
            return known;
        }
    }
}
