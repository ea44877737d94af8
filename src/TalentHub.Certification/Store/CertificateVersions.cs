using Npgsql;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>Earlier versions of certificates. Ask only for one that the reader may see.</summary>
public sealed class CertificateVersions(TalentHubDatabase database)
{
    /// <summary>The versions before the present one, newest first.</summary>
    public async Task<IReadOnlyList<CertificateVersionView>> Of(string number, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT version, holder_name, document_mask, printed_on, ended_at, ended_by, reason
            FROM certification.certificate_version WHERE number = $1 ORDER BY version DESC
            """,
            connection)
        {
            Parameters = { new() { Value = number } },
        };
        var versions = new List<CertificateVersionView>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            versions.Add(new(
                row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetFieldValue<DateOnly>(3), row.GetFieldValue<DateTimeOffset>(4),
                row.GetString(5), row.GetString(6)));
        }

        return versions;
    }
}
