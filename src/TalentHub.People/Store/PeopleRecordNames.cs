using TalentHub.Platform.Store.Audit;

namespace TalentHub.People.Store;

/// <summary>How persons, experts, engagements and rosters are named in the audit log.</summary>
internal static class PeopleRecordNames
{
    internal static readonly IReadOnlyList<RecordNameSource> All =
    [
        new("person", "SELECT id, name FROM people.person WHERE id = ANY ($1)"),
        new("expert", "SELECT id, name FROM people.person WHERE id = ANY ($1)"),
        new(
            "engagement",
            """
            SELECT e.id, p.name || ' · ' || e.topic
            FROM people.engagement e JOIN people.person p ON p.id = e.person_id
            WHERE e.id = ANY ($1)
            """),
        new(
            "roster-import",
            """
            SELECT id, target_title || ' · ' || file_name FROM people.roster_import WHERE id = ANY ($1)
            """),
    ];
}
