-- The bound is that of whole plans: how many parts a plan has no place for when it is evaluated, with those of the batches that are planned together.
ALTER TABLE certification.plan ADD COLUMN unplaced integer NOT NULL DEFAULT 0 CONSTRAINT ck_plan_unplaced CHECK (unplaced >= 0);
UPDATE certification.plan p
SET unplaced = (
        SELECT count(*) FROM certification.plan together
        JOIN certification.unplaced u ON u.batch_id = together.batch_id
        WHERE together.run_id = p.run_id)
    + (SELECT count(*) FROM certification.plan together
        JOIN certification.registration r ON r.batch_id = together.batch_id
        JOIN certification.score s ON s.registration_id = r.id AND s.mark = 'Deferred' AND s.entered_at >= p.changed_at
        WHERE together.run_id = p.run_id);
ALTER TABLE certification.plan ALTER COLUMN unplaced DROP DEFAULT;
