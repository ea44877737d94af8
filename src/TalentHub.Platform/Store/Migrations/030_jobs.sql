-- A run is one piece of long work; its items say, each for itself, what was done and what was refused and why.
CREATE TABLE platform.job_run (
    id uuid CONSTRAINT pk_job_run PRIMARY KEY,
    kind text NOT NULL,
    title text NOT NULL,
    subject_kind text NOT NULL,
    subject_id text NOT NULL,
    organisation_id uuid,
    state text NOT NULL CONSTRAINT ck_job_run_state CHECK (state IN ('Queued', 'Running', 'Completed', 'Failed', 'Cancelled')),
    total integer CONSTRAINT ck_job_run_total CHECK (total >= 0),
    done integer NOT NULL DEFAULT 0,
    refused integer NOT NULL DEFAULT 0,
    started_by uuid NOT NULL,
    started_by_name text NOT NULL,
    queued_at timestamptz NOT NULL,
    started_at timestamptz,
    heartbeat_at timestamptz NOT NULL,
    finished_at timestamptz,
    cancel_requested_at timestamptz,
    attempts integer NOT NULL DEFAULT 0,
    error text,
    CONSTRAINT ck_job_run_finished CHECK ((finished_at IS NOT NULL) = (state IN ('Completed', 'Failed', 'Cancelled')))
);
-- The same work for the same record is under way once, however often it is asked for.
CREATE UNIQUE INDEX ux_job_run_open ON platform.job_run (kind, subject_kind, subject_id) WHERE state IN ('Queued', 'Running');
CREATE INDEX ix_job_run_heartbeat ON platform.job_run (heartbeat_at) WHERE state IN ('Queued', 'Running');
CREATE INDEX ix_job_run_subject ON platform.job_run (subject_id, subject_kind);
CREATE INDEX ix_job_run_organisation ON platform.job_run (organisation_id, queued_at);

CREATE TABLE platform.job_item (
    run_id uuid NOT NULL CONSTRAINT fk_job_item_run REFERENCES platform.job_run (id),
    key text NOT NULL,
    state text NOT NULL CONSTRAINT ck_job_item_state CHECK (state IN ('Done', 'Refused')),
    detail jsonb NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT pk_job_item PRIMARY KEY (run_id, key)
);
CREATE INDEX ix_job_item_refused ON platform.job_item (run_id, key) WHERE state = 'Refused';
