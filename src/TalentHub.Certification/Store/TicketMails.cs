using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Mail;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Store;

/// <summary>What candidates who sign in and the users of a body hear by mail of places: that tickets are out, and which of them moved. One statement each.</summary>
public static class TicketMails
{
    private static readonly string[] Parts = [.. Enum.GetNames<ExamPart>()];
    private static readonly BothLanguages[] PartWords = [.. Enum.GetValues<ExamPart>().Select(TicketWords.Of)];
    private static readonly string[] Reasons = [.. Enum.GetNames<TicketMoveReason>()];
    private static readonly BothLanguages[] ReasonWords = [.. Enum.GetValues<TicketMoveReason>().Select(TicketWords.Of)];

    /// <summary>Writes the mails of an arrangement. Stands behind its seats, whoever has none, and the tickets that moved.</summary>
    /// <param name="writes">The commit.</param>
    /// <param name="batch">The batch.</param>
    /// <param name="arrangement">The arrangement.</param>
    /// <param name="by">The run that found it, or the command that changed it by hand.</param>
    public static void Write(Writes writes, AssessmentBatch batch, ArrangeSittings arrangement, Guid by)
    {
        if (arrangement.Placed.Count > 0)
        {
            Out(writes, batch, arrangement.Placed);
        }

        if (arrangement.Moved.Count > 0)
        {
            Moved(writes, batch, by);
            TellBody(writes, batch, by);
        }
    }

    /// <summary>Parts are deferred: to the candidates who sign in. Stands behind the marks.</summary>
    public static void Deferred(Writes writes, AssessmentBatch batch, Deferral deferral) => writes.MailUsers(
        MailTemplates.PartsDeferred,
        """
        SELECT person.id AS user_id, jsonb_build_object('batch', $5::text, 'body', $6::text, 'ticket', r.ticket, 'reason', $7::text, 'path', '/tickets',
            'until', to_char(least(min(held.until), $8::date) + make_interval(months => $14), 'YYYY-MM-DD'),
            'parts.zh', string_agg(word.zh, '、' ORDER BY word.part), 'parts.en', string_agg(word.en, ', ' ORDER BY word.part)) AS fields
        FROM unnest($9::uuid[], $10::text[]) AS deferred (registration_id, part)
        JOIN unnest($11::text[], $12::text[], $13::text[]) AS word (part, zh, en) USING (part)
        JOIN certification.registration r ON r.id = deferred.registration_id
        JOIN platform.app_user AS person ON person.person_id = r.person_id
        CROSS JOIN LATERAL (
            SELECT min(b.exam_to) AS until FROM certification.score s
            JOIN certification.registration origin ON origin.id = s.carried_from
            JOIN certification.batch b ON b.id = origin.batch_id
            WHERE s.registration_id = r.id) held
        GROUP BY person.id, r.id
        """,
        batch.Title, batch.BodyName, writes.Context.Reason?.Trim(), batch.ExamTo, deferral.Parts.Select(p => p.RegistrationId).ToArray(),
        deferral.Parts.Select(p => PlanningCase.PartNamed(p.Subject)).ToArray(), Parts, Chinese(PartWords), English(PartWords), deferral.MakeupMonths);

    /// <summary>Deferrals are taken back: to the candidates who sign in.</summary>
    public static void NotDeferred(Writes writes, AssessmentBatch batch, Deferral withdrawn) => writes.MailUsers(
        MailTemplates.DeferralWithdrawn,
        """
        SELECT person.id AS user_id, jsonb_build_object('batch', $5::text, 'body', $6::text, 'ticket', r.ticket, 'reason', $7::text, 'path', '/tickets',
            'parts.zh', string_agg(word.zh, '、' ORDER BY word.part), 'parts.en', string_agg(word.en, ', ' ORDER BY word.part)) AS fields
        FROM unnest($8::uuid[], $9::text[]) AS withdrawn (registration_id, part)
        JOIN unnest($10::text[], $11::text[], $12::text[]) AS word (part, zh, en) USING (part)
        JOIN certification.registration r ON r.id = withdrawn.registration_id
        JOIN platform.app_user AS person ON person.person_id = r.person_id
        GROUP BY person.id, r.id
        """,
        batch.Title, batch.BodyName, writes.Context.Reason?.Trim(), withdrawn.Parts.Select(p => p.RegistrationId).ToArray(),
        withdrawn.Parts.Select(p => PlanningCase.PartNamed(p.Subject)).ToArray(), Parts, Chinese(PartWords), English(PartWords));

    private static void Out(Writes writes, AssessmentBatch batch, IReadOnlyList<Guid> placed) => writes.MailUsers(
        MailTemplates.TicketOut,
        """
        SELECT person.id AS user_id, jsonb_build_object('batch', $5::text, 'body', $6::text, 'ticket', r.ticket, 'path', '/tickets',
            'places.zh', held.zh, 'places.en', held.en) AS fields
        FROM certification.registration r
        JOIN platform.app_user AS person ON person.person_id = r.person_id
        CROSS JOIN LATERAL (
            SELECT string_agg(CASE WHEN place.carried IS NOT NULL THEN format('%s：已合格，成绩沿用自“%s”，本次无需参加', word.zh, place.carried)
                       WHEN place.starts_at IS NULL THEN word.zh || '：考场尚未安排，由评价机构另行通知'
                       ELSE format('%s：%s 至 %s，%s %s，%s 号', word.zh, place.starts, place.ends, place.site, place.room, place.number) END, '；' ORDER BY place.starts_at) || '。' AS zh,
                   string_agg(CASE WHEN place.carried IS NOT NULL THEN format('%s: passed in %s and carried over, not sat again', word.en, place.carried)
                       WHEN place.starts_at IS NULL THEN word.en || ': no place yet, the body will tell you'
                       ELSE format('%s: %s to %s, %s %s, place %s', word.en, place.starts, place.ends, place.site, place.room, place.number) END, '; ' ORDER BY place.starts_at) || '.' AS en
            FROM (
                SELECT s.part, s.site, s.room, s.starts_at, seat.place AS number, to_char(s.starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') AS starts,
                       to_char(s.ends_at AT TIME ZONE 'Asia/Shanghai', 'HH24:MI') AS ends, NULL AS carried
                FROM certification.seat JOIN certification.session s ON s.id = seat.session_id
                WHERE seat.registration_id = r.id
                UNION ALL
                SELECT u.part, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM certification.unplaced u WHERE u.registration_id = r.id
                UNION ALL
                SELECT CASE c.subject WHEN 'PanelReview' THEN 'Review' ELSE c.subject END, NULL, NULL, NULL, NULL, NULL, NULL, b.title
                FROM certification.score c
                JOIN certification.registration origin ON origin.id = c.carried_from
                JOIN certification.batch b ON b.id = origin.batch_id
                WHERE c.registration_id = r.id) AS place
            JOIN unnest($7::text[], $8::text[], $9::text[]) AS word (part, zh, en) USING (part)) AS held
        WHERE r.id = ANY ($10) AND r.state = 'Registered'
        """,
        batch.Title, batch.BodyName, Parts, Chinese(PartWords), English(PartWords), placed.ToArray());

    private static void Moved(Writes writes, AssessmentBatch batch, Guid by) => writes.MailUsers(
        MailTemplates.TicketMoved,
        """
        SELECT person.id AS user_id, jsonb_build_object('batch', $5::text, 'body', $6::text, 'ticket', r.ticket, 'path', '/tickets',
            'moves.zh', string_agg(format('%s：原为 %s %s %s，%s（原因：%s）', word.zh, said.was, m.from_site, m.from_room,
                CASE WHEN m.to_room IS NULL THEN '新的考场尚未安排，由评价机构另行通知' ELSE format('现为 %s %s %s', said.now, m.to_site, m.to_room) END,
                concat_ws('，', why.zh, m.because)), '；' ORDER BY m.from_starts_at) || '。',
            'moves.en', string_agg(format('%s: was %s %s %s, %s (%s)', word.en, said.was, m.from_site, m.from_room,
                CASE WHEN m.to_room IS NULL THEN 'has no place yet, the body will tell you' ELSE format('is now %s %s %s', said.now, m.to_site, m.to_room) END,
                concat_ws(': ', why.en, m.because)), '; ' ORDER BY m.from_starts_at) || '.') AS fields
        FROM certification.ticket_move m
        JOIN certification.registration r ON r.id = m.registration_id AND r.state = 'Registered'
        JOIN platform.app_user AS person ON person.person_id = r.person_id
        JOIN unnest($7::text[], $8::text[], $9::text[]) AS word (part, zh, en) ON word.part = m.part
        JOIN unnest($10::text[], $11::text[], $12::text[]) AS why (reason, zh, en) ON why.reason = m.why
        CROSS JOIN LATERAL (SELECT to_char(m.from_starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') AS was,
            to_char(m.to_starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') AS now) AS said
        WHERE m.batch_id = $13 AND m.run_id = $14
        GROUP BY person.id, r.id
        """,
        batch.Title, batch.BodyName, Parts, Chinese(PartWords), English(PartWords), Reasons, Chinese(ReasonWords), English(ReasonWords), batch.Id, by);

    private static void TellBody(Writes writes, AssessmentBatch batch, Guid by) => writes.MailUsers(
        MailTemplates.TicketsMoved,
        """
        SELECT person.id AS user_id, jsonb_build_object('batch', $5::text, 'path', $6::text, 'candidates', moved.candidates, 'parts', moved.parts,
            'missing', moved.missing) AS fields
        FROM platform.app_user AS person
        CROSS JOIN (
            SELECT count(DISTINCT registration_id) AS candidates, count(*) AS parts, count(*) FILTER (WHERE to_room IS NULL) AS missing
            FROM certification.ticket_move WHERE batch_id = $7 AND run_id = $8) AS moved
        WHERE person.id IN (SELECT user_id FROM platform.user_role WHERE organisation_id = $9)
        """,
        batch.Title, $"/batches/{batch.Id}?tab=sittings", batch.Id, by, batch.BodyId);

    private static string[] Chinese(BothLanguages[] words) => [.. words.Select(word => word.Chinese)];

    private static string[] English(BothLanguages[] words) => [.. words.Select(word => word.English)];
}
