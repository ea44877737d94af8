using TalentHub.Platform.Store.Audit;

namespace TalentHub.Certification.Store;

/// <summary>How batches are named in the audit log.</summary>
internal static class CertificationRecordNames
{
    internal static readonly IReadOnlyList<RecordNameSource> All =
    [
        new("batch", "SELECT id, title FROM certification.batch WHERE id = ANY ($1)"),
    ];
}
