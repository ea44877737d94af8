-- The keys under which this database was ever written, by fingerprint: a host with other keys refuses to start.
CREATE TABLE platform.personal_key (
    id text CONSTRAINT pk_personal_key PRIMARY KEY,
    fingerprint bytea NOT NULL,
    first_used_at timestamptz NOT NULL
);
