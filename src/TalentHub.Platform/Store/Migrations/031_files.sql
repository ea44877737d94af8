-- The content of a file is stored once under its digest, in pieces; who uploaded it as what is in platform.file.
CREATE TABLE platform.stored_file (
    digest bytea CONSTRAINT pk_stored_file PRIMARY KEY CONSTRAINT ck_stored_file_digest CHECK (length(digest) = 32),
    size bigint NOT NULL CONSTRAINT ck_stored_file_size CHECK (size > 0),
    media_type text NOT NULL,
    stored_at timestamptz NOT NULL
);
CREATE TABLE platform.stored_file_piece (
    digest bytea NOT NULL CONSTRAINT fk_stored_file_piece_file REFERENCES platform.stored_file (digest) ON DELETE CASCADE,
    number integer NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT pk_stored_file_piece PRIMARY KEY (digest, number)
);
ALTER TABLE platform.stored_file_piece ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TABLE platform.file (
    id uuid CONSTRAINT pk_file PRIMARY KEY,
    organisation_id uuid,
    name text NOT NULL,
    digest bytea NOT NULL CONSTRAINT fk_file_content REFERENCES platform.stored_file (digest),
    size bigint NOT NULL,
    media_type text NOT NULL,
    purpose text NOT NULL,
    uploaded_by uuid NOT NULL,
    uploaded_by_name text NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX ix_file_organisation ON platform.file (organisation_id, at);
CREATE INDEX ix_file_digest ON platform.file (digest);

-- What an organisation has stored; the check settles the race of two uploads for the last byte.
CREATE TABLE platform.file_usage (
    organisation_id uuid CONSTRAINT pk_file_usage PRIMARY KEY,
    used_bytes bigint NOT NULL,
    allowed_bytes bigint NOT NULL,
    CONSTRAINT ck_file_usage_quota CHECK (used_bytes <= allowed_bytes)
);
