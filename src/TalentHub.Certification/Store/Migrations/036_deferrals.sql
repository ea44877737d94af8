-- A part for which the body found no place is deferred (缓考): the candidate is not absent, and sits it in a later batch, to which passed parts are carried over.
ALTER TABLE certification.score
    DROP CONSTRAINT ck_score_mark,
    ADD CONSTRAINT ck_score_mark CHECK (mark IN ('Scored', 'Absent', 'Violation', 'Deferred')),
    ADD COLUMN carried_from uuid CONSTRAINT fk_score_carried_from REFERENCES certification.registration (id),
    ADD CONSTRAINT ck_score_carried CHECK (carried_from IS NULL OR mark = 'Scored');
CREATE INDEX ix_score_carried_from ON certification.score (carried_from) WHERE carried_from IS NOT NULL;
ALTER TABLE certification.score_change
    DROP CONSTRAINT ck_score_change_mark,
    ADD CONSTRAINT ck_score_change_mark CHECK (mark_to IN ('Scored', 'Absent', 'Violation', 'Deferred'));
ALTER TABLE certification.registration
    DROP CONSTRAINT ck_registration_result,
    ADD CONSTRAINT ck_registration_result CHECK (result IN ('Passed', 'Failed', 'Absent', 'Violation', 'Deferred'));
