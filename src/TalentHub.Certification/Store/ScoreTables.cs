using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Certification.Store;

/// <summary>Writes scores, results and changes of sealed scores.</summary>
public static class ScoreTables
{
    /// <summary>The kind of a candidate on timelines.</summary>
    public const string Registration = "registration";

    /// <summary>Enters scores; one that was entered before is replaced.</summary>
    public static void Record(Writes writes, IReadOnlyList<(Guid RegistrationId, ExamSubject Subject, Score Score)> scores)
    {
        writes.Add(
            """
            INSERT INTO certification.score (registration_id, subject, mark, points, entered_by, entered_by_name, entered_at)
            SELECT registration_id, subject, mark, points, $5, $6, $7
            FROM unnest($1::uuid[], $2::text[], $3::text[], $4::numeric[]) AS entered (registration_id, subject, mark, points)
            ON CONFLICT ON CONSTRAINT pk_score DO UPDATE
            SET mark = excluded.mark, points = excluded.points, entered_by = excluded.entered_by,
                entered_by_name = excluded.entered_by_name, entered_at = excluded.entered_at
            """,
            scores.Select(s => s.RegistrationId).ToArray(),
            scores.Select(s => s.Subject.ToString()).ToArray(),
            scores.Select(s => s.Score.Mark.ToString()).ToArray(),
            scores.Select(s => s.Score.Points).ToArray(),
            writes.Context.ActorId, writes.Context.ActorName, writes.Context.At);
        foreach (var id in scores.Select(s => s.RegistrationId).Distinct())
        {
            writes.Touches(Registration, id.ToString());
        }
    }

    /// <summary>Defers parts, which are not without a place any more.</summary>
    public static void Defer(Writes writes, IReadOnlyList<(Guid RegistrationId, ExamSubject Subject)> parts)
    {
        Record(writes, [.. parts.Select(p => (p.RegistrationId, p.Subject, new Score(ScoreMark.Deferred)))]);
        writes.Add(
            """
            DELETE FROM certification.unplaced u
            USING unnest($1::uuid[], $2::text[]) AS deferred (registration_id, part)
            WHERE u.registration_id = deferred.registration_id AND u.part = deferred.part
            """,
            parts.Select(p => p.RegistrationId).ToArray(), parts.Select(p => PlanningCase.PartNamed(p.Subject)).ToArray());
        writes.Add("UPDATE certification.registration SET open = false WHERE id = ANY ($1)", parts.Select(p => p.RegistrationId).ToArray());
    }

    /// <summary>Parts are not deferred any more, and without a place until they get one. Refused when the person was entered elsewhere meanwhile.</summary>
    public static void WithdrawDeferral(Writes writes, Guid batchId, IReadOnlyList<(Guid RegistrationId, ExamSubject Subject)> parts)
    {
        var registrations = parts.Select(p => p.RegistrationId).ToArray();
        writes.Add(
            """
            DELETE FROM certification.score s
            USING unnest($1::uuid[], $2::text[]) AS withdrawn (registration_id, subject)
            WHERE s.registration_id = withdrawn.registration_id AND s.subject = withdrawn.subject AND s.mark = 'Deferred'
            """,
            registrations, parts.Select(p => p.Subject.ToString()).ToArray());
        writes.Add(
            """
            INSERT INTO certification.unplaced (registration_id, batch_id, part, reason)
            SELECT registration_id, $3, part, $4 FROM unnest($1::uuid[], $2::text[]) AS withdrawn (registration_id, part)
            """,
            registrations, parts.Select(p => PlanningCase.PartNamed(p.Subject)).ToArray(), batchId, UnplacedCandidate.NotDeferred);
        writes.Refuses("ux_registration_open", CommitProblem.ChangedMeanwhile);
        writes.Add(
            """
            UPDATE certification.registration r SET open = true
            WHERE r.id = ANY ($1) AND NOT EXISTS (SELECT FROM certification.score s WHERE s.registration_id = r.id AND s.mark = 'Deferred')
            """,
            registrations);
        foreach (var id in registrations.Distinct())
        {
            writes.Touches(Registration, id.ToString());
        }
    }

    /// <summary>
    /// Takes over, for those who were entered with the commit, what they passed in the body's last batch for the same occupation and level, where a part of theirs was deferred
    /// (缓考) or failed (补考): what passes under the standard edition of the new batch, within the months of the examination in which it was reached, and after a failed
    /// one so often. Stands behind their rows.
    /// </summary>
    public static void CarryOver(Writes writes, Guid batchId, Makeup makeup) => writes.Add(
        """
        INSERT INTO certification.score (registration_id, subject, mark, points, entered_by, entered_by_name, entered_at, carried_from)
        SELECT entered.id, s.subject, s.mark, s.points, s.entered_by, s.entered_by_name, s.entered_at, origin.id
        FROM certification.registration entered
        JOIN certification.batch now ON now.id = entered.batch_id AND now.kind = 'Examination'
        JOIN certification.batch_track track ON track.batch_id = now.id AND track.occupation_code = entered.occupation_code AND track.level = entered.level
        CROSS JOIN LATERAL (
            SELECT earlier.id, earlier.result
            FROM certification.registration earlier
            JOIN certification.batch b ON b.id = earlier.batch_id AND b.state <> 'Cancelled' AND b.kind = 'Examination'
            WHERE earlier.person_id = entered.person_id AND earlier.body_id = entered.body_id AND earlier.occupation_code = entered.occupation_code
                AND earlier.level = entered.level AND earlier.state = 'Registered' AND earlier.id <> entered.id
            ORDER BY b.exam_to DESC, earlier.id DESC
            LIMIT 1) last
        CROSS JOIN LATERAL (SELECT array_agg(carried_from) FILTER (WHERE carried_from IS NOT NULL) AS origins FROM certification.score WHERE registration_id = last.id) way
        JOIN certification.score s ON s.registration_id = last.id AND s.mark = 'Scored'
        JOIN certification.registration origin ON origin.id = coalesce(s.carried_from, last.id)
        JOIN certification.batch was ON was.id = origin.batch_id AND was.exam_to + make_interval(months => $3) >= now.exam_from
        JOIN certification.batch_track passed ON passed.batch_id = origin.batch_id AND passed.occupation_code = origin.occupation_code AND passed.level = origin.level
        JOIN certification.standard_subject passing ON passing.edition_id = passed.edition_id AND passing.level = passed.level AND passing.method = 'Examination'
            AND passing.subject = s.subject AND s.points >= passing.pass_mark
        JOIN certification.standard_subject rule ON rule.edition_id = track.edition_id AND rule.level = track.level AND rule.method = 'Examination'
            AND rule.subject = s.subject AND s.points >= rule.pass_mark
        WHERE entered.batch_id = $1 AND entered.registered_at = $2 AND (last.result = 'Deferred' OR (last.result = 'Failed' AND $4 >= (
            SELECT count(*) FROM certification.registration attempt
            JOIN certification.batch b ON b.id = attempt.batch_id AND b.state <> 'Cancelled'
            WHERE attempt.person_id = entered.person_id AND attempt.state = 'Registered' AND attempt.result <> 'Deferred' AND (attempt.id = last.id OR attempt.id = ANY (way.origins)
                OR EXISTS (SELECT FROM certification.score c WHERE c.registration_id = attempt.id AND c.carried_from = ANY (way.origins))))))
        ON CONFLICT ON CONSTRAINT pk_score DO NOTHING
        """,
        batchId, writes.Context.At, makeup.Months, makeup.Times);

    /// <summary>Writes what the scores of candidates come to.</summary>
    public static void WriteResults(Writes writes, IReadOnlyList<(Guid RegistrationId, CandidateResult Result)> results) => writes.Add(
        """
        UPDATE certification.registration r SET result = sealed.result, open = false
        FROM unnest($1::uuid[], $2::text[]) AS sealed (id, result)
        WHERE r.id = sealed.id
        """,
        results.Select(r => r.RegistrationId).ToArray(), results.Select(r => r.Result.ToString()).ToArray());

    /// <summary>Notes that somebody asks for a change; refused while another one of the same score waits.</summary>
    public static void Request(Writes writes, Guid changeId, Guid batchId, Guid registrationId, ExamSubject subject, Score from, Score to)
    {
        writes.Refuses("ux_score_change_open", ScoreProblem.ChangePending);
        writes.Add(
            """
            INSERT INTO certification.score_change
                (id, batch_id, registration_id, subject, mark_from, points_from, mark_to, points_to, reason,
                 requested_by, requested_by_name, requested_at, state)
            VALUES ($1, $2, $3, $4, $5, $6::numeric, $7, $8::numeric, $9, $10, $11, $12, 'Requested')
            """,
            changeId, batchId, registrationId, subject, from.Mark, from.Points, to.Mark, to.Points, writes.Context.Reason,
            writes.Context.ActorId, writes.Context.ActorName, writes.Context.At);
        writes.Touches(Registration, registrationId.ToString());
    }

    /// <summary>Notes the decision about a change, and when approved the new score and result.</summary>
    public static void Decide(Writes writes, ScoreChange change, bool approve, CandidateResult result)
    {
        writes.Add(
            """
            UPDATE certification.score_change
            SET state = $2, decided_by = $3, decided_by_name = $4, decided_at = $5
            WHERE id = $1 AND state = 'Requested'
            """,
            change.Id, approve ? "Approved" : "Refused", writes.Context.ActorId, writes.Context.ActorName, writes.Context.At);
        writes.Touches(Registration, change.RegistrationId.ToString());
        if (approve)
        {
            Record(writes, [(change.RegistrationId, change.Subject, change.To)]);
            WriteResults(writes, [(change.RegistrationId, result)]);
            Correct(writes, change);
        }
    }

    // A score that a later batch took over is corrected there too, as long as its scores are not sealed.
    private static void Correct(Writes writes, ScoreChange change) => writes.Add(
        """
        UPDATE certification.score carried SET mark = $3, points = $4::numeric
        FROM certification.registration r
        JOIN certification.batch b ON b.id = r.batch_id AND b.state IN ('RegistrationOpen', 'RegistrationClosed', 'Arranged', 'Marking')
        WHERE carried.carried_from = $1 AND carried.subject = $2 AND r.id = carried.registration_id
        """,
        change.RegistrationId, change.Subject, change.To.Mark, change.To.Points);
}
