-- The filing of a body that assesses skills (备案): one a body.
CREATE TABLE organisations.filing (
    body_id uuid CONSTRAINT pk_filing PRIMARY KEY CONSTRAINT fk_filing_organisation REFERENCES organisations.organisation (id),
    body_kind text NOT NULL CONSTRAINT ck_filing_body_kind CHECK (body_kind IN ('Employer', 'School', 'Social')),
    state text NOT NULL CONSTRAINT ck_filing_state
        CHECK (state IN ('Draft', 'Submitted', 'Accepted', 'Returned', 'Reviewed', 'Filed', 'Expired', 'Withdrawn')),
    valid_from date,
    valid_to date,
    document text,
    category char(1),
    body_code char(4),
    province char(2),
    site char(6),
    changed_at timestamptz NOT NULL,
    CONSTRAINT ck_filing_filed CHECK (
        state NOT IN ('Filed', 'Withdrawn') OR (valid_from IS NOT NULL AND valid_to IS NOT NULL AND document IS NOT NULL AND site IS NOT NULL))
);
-- Two bodies with the same four parts would give out the same certificate numbers.
CREATE UNIQUE INDEX ux_filing_series ON organisations.filing (category, body_code, province, site);
CREATE INDEX ix_filing_state ON organisations.filing (state, valid_to);

CREATE TABLE organisations.filing_scope (
    body_id uuid NOT NULL CONSTRAINT fk_filing_scope_filing REFERENCES organisations.filing (body_id),
    occupation text NOT NULL,
    level integer NOT NULL CONSTRAINT ck_filing_scope_level CHECK (level BETWEEN 1 AND 5),
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    CONSTRAINT pk_filing_scope PRIMARY KEY (body_id, occupation, level, valid_from),
    CONSTRAINT ck_filing_scope_dates CHECK (valid_from <= valid_to)
);

CREATE TABLE organisations.examiner (
    body_id uuid NOT NULL CONSTRAINT fk_examiner_filing REFERENCES organisations.filing (body_id),
    person_id uuid NOT NULL CONSTRAINT fk_examiner_person REFERENCES people.person (id),
    grade text NOT NULL CONSTRAINT ck_examiner_grade CHECK (grade IN ('Examiner', 'SeniorExaminer')),
    certificate_number text NOT NULL,
    occupations text[] NOT NULL,
    levels integer[] NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    CONSTRAINT pk_examiner PRIMARY KEY (body_id, person_id),
    CONSTRAINT ck_examiner_dates CHECK (valid_from <= valid_to)
);

-- The last serial of each body, year and level: six digits, counted upwards, never back.
CREATE TABLE organisations.number_series (
    body_id uuid NOT NULL CONSTRAINT fk_number_series_filing REFERENCES organisations.filing (body_id),
    year integer NOT NULL,
    level integer NOT NULL,
    last_serial integer NOT NULL CONSTRAINT ck_number_series_serial CHECK (last_serial BETWEEN 1 AND 999999),
    CONSTRAINT pk_number_series PRIMARY KEY (body_id, year, level)
);
