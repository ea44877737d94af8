namespace TalentHub.Platform.Store.Audit;

/// <summary>How the platform's own records are named in the audit log.</summary>
internal static class PlatformRecordNames
{
    internal static readonly IReadOnlyList<RecordNameSource> All =
    [
        new(
            "user",
            """
            SELECT id, display_name || ' (' || user_name || ')' FROM platform.app_user WHERE id = ANY ($1)
            """),
        new("machine-client", "SELECT id, name FROM platform.machine_client WHERE id = ANY ($1)"),
        new("job-run", "SELECT id, title FROM platform.job_run WHERE id = ANY ($1)"),
        new("mail", "SELECT id, subject FROM platform.outbox WHERE id = ANY ($1)"),
        new("public-notice", "SELECT id, title_zh FROM platform.public_notice WHERE id = ANY ($1)"),
    ];
}
