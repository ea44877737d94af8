using TalentHub.Certification.Domain.Batches;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Certification.Store;

/// <summary>Writes the header of a batch, in every commit of its grain.</summary>
public static class BatchTables
{
    /// <summary>Writes the batch as it now is; its tracks when they changed.</summary>
    public static void Write(Writes writes, AssessmentBatch before, AssessmentBatch after)
    {
        writes.Add(
            """
            INSERT INTO certification.batch
                (id, state, kind, body_id, body_name, body_role, title, exam_from, exam_to, candidates, passed, certified, unscheduled,
                 notice_id, created_at, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::uuid, $15, $15)
            ON CONFLICT ON CONSTRAINT pk_batch DO UPDATE
            SET state = excluded.state, kind = excluded.kind, title = excluded.title, exam_from = excluded.exam_from,
                exam_to = excluded.exam_to, candidates = excluded.candidates, passed = excluded.passed,
                certified = excluded.certified, unscheduled = excluded.unscheduled, notice_id = excluded.notice_id,
                changed_at = excluded.changed_at
            """,
            after.Id, after.State, after.Kind, after.BodyId, after.BodyName, after.BodyRole, after.Title, after.ExamFrom, after.ExamTo,
            after.Candidates, after.Passed, after.Certified, after.Unscheduled, after.NoticeId, writes.Context.At);
        if (!ReferenceEquals(before.Tracks, after.Tracks))
        {
            WriteTracks(writes, after);
        }
    }

    private static void WriteTracks(Writes writes, AssessmentBatch batch)
    {
        writes.Add("DELETE FROM certification.batch_track WHERE batch_id = $1", batch.Id);
        writes.Add(
            """
            INSERT INTO certification.batch_track (batch_id, occupation_code, level, edition_id)
            SELECT $1, occupation_code, level, edition_id
            FROM unnest($2::text[], $3::smallint[], $4::uuid[]) AS track (occupation_code, level, edition_id)
            """,
            batch.Id,
            batch.Tracks.Select(t => t.OccupationCode).ToArray(),
            batch.Tracks.Select(t => (short)t.Level).ToArray(),
            batch.Tracks.Select(t => t.EditionId).ToArray());
    }
}
