using Npgsql;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>What certificates print. Ask only for those that the reader may see.</summary>
public sealed class CertificatePapers(TalentHubDatabase database)
{
    /// <summary>The most certificates of one document, so that memory stays flat however large the batch.</summary>
    public const int PartSize = 500;

    private const string Columns =
        """
        SELECT number, state, version, holder_name, document_kind, document_cipher, document_mask, occupation_name, level, body_name, issued_on, printed_on, code_cipher
        FROM certification.certificate
        """;

    /// <summary>One certificate, or null.</summary>
    public async Task<CertificatePaper?> Of(string number, CancellationToken cancel = default) =>
        (await Read($"{Columns} WHERE number = $1", cancel, number)).SingleOrDefault();

    /// <summary>One part of a batch's certificates by number, revoked ones left out; the first part is 1.</summary>
    public Task<IReadOnlyList<CertificatePaper>> Part(Guid batchId, int part, CancellationToken cancel = default) =>
        Read($"{Columns} WHERE batch_id = $1 AND state <> 'Revoked' ORDER BY number LIMIT $2 OFFSET $3", cancel, batchId, PartSize, (part - 1) * PartSize);

    private async Task<IReadOnlyList<CertificatePaper>> Read(string sql, CancellationToken cancel, params object[] values)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(sql, connection);
        Array.ForEach(values, value => query.Parameters.Add(new() { Value = value }));
        var papers = new List<CertificatePaper>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            papers.Add(new(
                row.GetString(0), Enum.Parse<CertificateState>(row.GetString(1)), row.GetInt32(2), row.GetString(3), row.GetString(4),
                new SealedText(row.GetString(5), row.GetString(6)), row.GetString(7), row.GetInt16(8), row.GetString(9), row.GetFieldValue<DateOnly>(10),
                row.GetFieldValue<DateOnly>(11), new SealedText(row.GetString(12), Mask: "")));
        }

        return papers;
    }
}
