using Npgsql;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>Certificates as the tables have them.</summary>
public sealed class CertificateQueries(TalentHubDatabase database)
{
    /// <summary>One certificate by its number, or null.</summary>
    public async Task<Certificate?> Issued(string number, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT number, state, version, body_id, person_id, holder_name, document_kind, document_cipher, document_mask,
                   issued_on, printed_on, revocation_requested_by, revocation_reason
            FROM certification.certificate WHERE number = $1
            """,
            connection)
        {
            Parameters = { new() { Value = number } },
        };
        await using var row = await query.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel)
            ? new()
            {
                Number = row.GetString(0), State = Enum.Parse<CertificateState>(row.GetString(1)), Version = row.GetInt32(2),
                BodyId = row.GetGuid(3), PersonId = row.GetGuid(4), HolderName = row.GetString(5), DocumentKind = row.GetString(6),
                Document = new SealedText(row.GetString(7), row.GetString(8)),
                IssuedOn = row.GetFieldValue<DateOnly>(9), PrintedOn = row.GetFieldValue<DateOnly>(10),
                RevocationRequestedBy = row.IsDBNull(11) ? null : row.GetGuid(11), RevocationReason = row.IsDBNull(12) ? null : row.GetString(12),
            }
            : null;
    }
}
