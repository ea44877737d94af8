using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.People.Store.Rosters;

/// <summary>Writes roster imports.</summary>
public static class RosterTables
{
    /// <summary>Writes an import as it now is; who uploaded it stays.</summary>
    public static void Write(Writes writes, Guid id, RosterImport import)
    {
        var target = import.Target!;
        writes.Add(
            """
            INSERT INTO people.roster_import
                (id, kind, target_id, target_title, organisation_id, file_id, file_name, state, check_run, register_run,
                 total, valid, already, refused, registered, file_problem, uploaded_by, uploaded_at, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::uuid, $10::uuid, $11, $12, $13, $14, $15, $16::jsonb, $17, $18, $18)
            ON CONFLICT ON CONSTRAINT pk_roster_import DO UPDATE
            SET state = excluded.state, check_run = excluded.check_run, register_run = excluded.register_run, total = excluded.total,
                valid = excluded.valid, already = excluded.already, refused = excluded.refused, registered = excluded.registered,
                file_problem = excluded.file_problem, changed_at = excluded.changed_at
            """,
            id, import.Kind, target.Id, target.Title, target.OrganisationId, import.FileId, import.FileName, import.State,
            import.CheckRun, import.RegisterRun, import.Checked.Total, import.Checked.Valid, import.Checked.Already + import.Done.Already,
            import.Checked.Refused + import.Done.Refused, import.Done.Registered,
            import.FileProblem is { } problem ? Json.Text(problem) : null, writes.Context.ActorName, writes.Context.At);
    }
}
