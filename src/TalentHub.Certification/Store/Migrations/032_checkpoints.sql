-- Where a planning run stands, so that one that was killed goes on from there: the last checkpoint of the engine with the best plan so far. Gone when the
-- run has found its plan or has ended without one. And how much it has done, which grows as long as it works.
ALTER TABLE certification.plan_run
    ADD COLUMN work bigint NOT NULL DEFAULT 0,
    ADD COLUMN checkpoint bytea;
