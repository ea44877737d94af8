using TalentHub.Platform.Store.Audit;

namespace TalentHub.Training.Store;

/// <summary>How classes and agreements are named in the audit log.</summary>
internal static class TrainingRecordNames
{
    internal static readonly IReadOnlyList<RecordNameSource> All =
    [
        new("class", "SELECT id, name FROM training.class WHERE id = ANY ($1)"),
        new(
            "agreement",
            """
            SELECT a.id, s.name || ' · ' || e.name
            FROM training.agreement a
            JOIN organisations.organisation s ON s.id = a.school_id
            JOIN organisations.organisation e ON e.id = a.enterprise_id
            WHERE a.id = ANY ($1)
            """),
    ];
}
