using TalentHub.Platform.Store.Audit;

namespace TalentHub.Organisations.Store;

/// <summary>How organisations, filings and alliances are named in the audit log.</summary>
internal static class OrganisationRecordNames
{
    internal static readonly IReadOnlyList<RecordNameSource> All =
    [
        new("organisation", "SELECT id, name FROM organisations.organisation WHERE id = ANY ($1)"),
        new("filing", "SELECT id, name FROM organisations.organisation WHERE id = ANY ($1)"),
        new("alliance", "SELECT id, name FROM organisations.alliance WHERE id = ANY ($1)"),
    ];
}
