-- A score that is carried over from batch to batch names the entry in which it was reached: how long it holds counts from that examination.
WITH RECURSIVE way (registration_id, subject, origin) AS (
    SELECT registration_id, subject, carried_from FROM certification.score WHERE carried_from IS NOT NULL
    UNION ALL
    SELECT way.registration_id, way.subject, before.carried_from
    FROM way
    JOIN certification.score before ON before.registration_id = way.origin AND before.subject = way.subject AND before.carried_from IS NOT NULL)
UPDATE certification.score s SET carried_from = way.origin
FROM way
WHERE s.registration_id = way.registration_id AND s.subject = way.subject AND s.carried_from <> way.origin AND NOT EXISTS (
    SELECT FROM certification.score before
    WHERE before.registration_id = way.origin AND before.subject = way.subject AND before.carried_from IS NOT NULL);
