CREATE SCHEMA organisations;

CREATE TABLE organisations.organisation (
    id uuid CONSTRAINT pk_organisation PRIMARY KEY,
    kind text NOT NULL CONSTRAINT ck_organisation_kind CHECK (kind IN ('School', 'Enterprise', 'Bureau')),
    name text NOT NULL,
    credit_code text NOT NULL CONSTRAINT ux_organisation_credit_code UNIQUE,
    district text NOT NULL,
    school_type text CONSTRAINT ck_organisation_school_type
        CHECK (school_type IN ('TechnicianCollege', 'SeniorTechnicalSchool', 'TechnicalSchool')),
    is_public boolean NOT NULL,
    is_fortune500 boolean NOT NULL,
    state text NOT NULL CONSTRAINT ck_organisation_state CHECK (state IN ('Active', 'Closed')),
    registered_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT ck_organisation_school CHECK ((kind = 'School') = (school_type IS NOT NULL))
);
CREATE INDEX ix_organisation_kind_name ON organisations.organisation (kind, name);

CREATE TABLE organisations.alliance (
    id uuid CONSTRAINT pk_alliance PRIMARY KEY,
    name text NOT NULL CONSTRAINT ux_alliance_name UNIQUE,
    founded_on date NOT NULL,
    state text NOT NULL CONSTRAINT ck_alliance_state CHECK (state IN ('Active', 'Dissolved')),
    changed_at timestamptz NOT NULL
);

-- An enterprise may belong to several alliances; statistics count it once.
CREATE TABLE organisations.alliance_member (
    alliance_id uuid NOT NULL CONSTRAINT fk_alliance_member_alliance REFERENCES organisations.alliance (id),
    enterprise_id uuid NOT NULL CONSTRAINT fk_alliance_member_enterprise REFERENCES organisations.organisation (id),
    joined_on date NOT NULL,
    CONSTRAINT pk_alliance_member PRIMARY KEY (alliance_id, enterprise_id)
);
CREATE INDEX ix_alliance_member_enterprise ON organisations.alliance_member (enterprise_id);
