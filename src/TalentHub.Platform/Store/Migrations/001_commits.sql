CREATE SCHEMA platform;

-- One row per committed command: the same id again gets the stored answer.
CREATE TABLE platform.operation (
    id uuid CONSTRAINT pk_operation PRIMARY KEY,
    actor_id uuid NOT NULL,
    command text NOT NULL,
    digest bytea NOT NULL,
    answer jsonb NOT NULL,
    at timestamptz NOT NULL
);

CREATE TABLE platform.audit_entry (
    id uuid PRIMARY KEY,
    operation_id uuid NOT NULL,
    at timestamptz NOT NULL,
    actor_id uuid NOT NULL,
    actor_name text NOT NULL,
    organisation_id uuid,
    role text NOT NULL,
    reason text,
    command text NOT NULL,
    subject_kind text NOT NULL,
    subject_id text NOT NULL,
    changes jsonb NOT NULL
);
CREATE INDEX ix_audit_entry_subject ON platform.audit_entry (subject_id, subject_kind, id);

-- The other records that a bulk command touched, so that each has its own timeline.
CREATE TABLE platform.audit_subject (
    entry_id uuid NOT NULL REFERENCES platform.audit_entry (id),
    subject_kind text NOT NULL,
    subject_id text NOT NULL,
    PRIMARY KEY (subject_id, subject_kind, entry_id)
);

-- The log is written once: nobody, this system included, edits it.
CREATE FUNCTION platform.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of %.% are never changed or deleted', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END $$;
CREATE TRIGGER tr_audit_entry_immutable BEFORE UPDATE OR DELETE ON platform.audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER tr_audit_subject_immutable BEFORE UPDATE OR DELETE ON platform.audit_subject
    FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

CREATE TABLE platform.outbox (
    id uuid PRIMARY KEY,
    operation_id uuid NOT NULL,
    kind text NOT NULL,
    recipient text NOT NULL,
    subject text NOT NULL,
    payload jsonb NOT NULL,
    state text NOT NULL CHECK (state IN ('Waiting', 'Held', 'Sent', 'Failed')),
    attempts integer NOT NULL,
    created_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    sent_at timestamptz,
    last_error text
);
CREATE INDEX ix_outbox_due ON platform.outbox (due_at) WHERE state = 'Waiting';
