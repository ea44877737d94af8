-- What is published for a number of working days, so that anybody may object. Lines hold masked data only; after the period they
-- stay here as the internal snapshot that the digest is of, and no public query gives them out.
CREATE TABLE platform.public_notice (
    id uuid CONSTRAINT pk_public_notice PRIMARY KEY,
    kind text NOT NULL,
    title_zh text NOT NULL,
    title_en text NOT NULL,
    subject_kind text NOT NULL,
    subject_id text NOT NULL,
    organisation_id uuid,
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    state text NOT NULL CONSTRAINT ck_public_notice_state CHECK (state IN ('Open', 'Closed', 'Withdrawn')),
    columns jsonb NOT NULL,
    lines jsonb NOT NULL,
    line_count integer NOT NULL,
    digest bytea NOT NULL CONSTRAINT ck_public_notice_digest CHECK (length(digest) = 32),
    opened_at timestamptz NOT NULL,
    ended_at timestamptz,
    end_reason text,
    CONSTRAINT ck_public_notice_period CHECK (closes_on > opens_on),
    CONSTRAINT ck_public_notice_ended CHECK ((ended_at IS NULL) = (state = 'Open'))
);
CREATE UNIQUE INDEX ux_public_notice_open ON platform.public_notice (kind, subject_kind, subject_id) WHERE state = 'Open';
CREATE INDEX ix_public_notice_opens ON platform.public_notice (opens_on, id);
CREATE INDEX ix_public_notice_due ON platform.public_notice (closes_on) WHERE state = 'Open';

CREATE TABLE platform.objection (
    id uuid CONSTRAINT pk_objection PRIMARY KEY,
    notice_id uuid NOT NULL CONSTRAINT fk_objection_notice REFERENCES platform.public_notice (id),
    line text,
    text text NOT NULL,
    contact_cipher text NOT NULL,
    contact_mask text NOT NULL,
    state text NOT NULL CONSTRAINT ck_objection_state CHECK (state IN ('Open', 'Upheld', 'Dismissed')),
    raised_at timestamptz NOT NULL,
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    reason text,
    CONSTRAINT ck_objection_decided CHECK ((state = 'Open') = (decided_by IS NULL AND reason IS NULL))
);
CREATE INDEX ix_objection_notice ON platform.objection (notice_id, raised_at);
CREATE INDEX ix_objection_open ON platform.objection (raised_at) WHERE state = 'Open';
