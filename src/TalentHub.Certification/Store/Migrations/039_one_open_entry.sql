-- A person is in one batch of a body at a time for an occupation and level. An entry is open until its result is known, a part is deferred, it is withdrawn, or its batch
-- is cancelled. Of those who were in two batches before this rule, the later examination stays open: nobody is thrown out of either.
ALTER TABLE certification.registration ADD COLUMN open boolean NOT NULL DEFAULT false;
UPDATE certification.registration r SET open = true
FROM (
    SELECT DISTINCT ON (entry.body_id, entry.person_id, entry.occupation_code, entry.level) entry.id
    FROM certification.registration entry
    JOIN certification.batch b ON b.id = entry.batch_id AND b.state <> 'Cancelled'
    WHERE entry.state = 'Registered' AND entry.result IS NULL
      AND NOT EXISTS (SELECT FROM certification.score s WHERE s.registration_id = entry.id AND s.mark = 'Deferred')
    ORDER BY entry.body_id, entry.person_id, entry.occupation_code, entry.level, b.exam_to DESC, entry.id DESC) last
WHERE r.id = last.id;
ALTER TABLE certification.registration ALTER COLUMN open DROP DEFAULT;
CREATE UNIQUE INDEX ux_registration_open ON certification.registration (body_id, person_id, occupation_code, level) WHERE open;
