CREATE SCHEMA people;

-- One row per human being the city knows. The document is sealed; the keyed hash finds it again.
CREATE TABLE people.person (
    id uuid CONSTRAINT pk_person PRIMARY KEY,
    name text NOT NULL,
    document_kind text NOT NULL,
    document_cipher text NOT NULL,
    document_mask text NOT NULL,
    document_hash bytea NOT NULL CONSTRAINT ux_person_document UNIQUE,
    birth_date date,
    sex text CONSTRAINT ck_person_sex CHECK (sex IN ('Male', 'Female')),
    phone_cipher text,
    phone_mask text,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT ck_person_name CHECK (length(name) BETWEEN 1 AND 200),
    CONSTRAINT ck_person_phone CHECK ((phone_cipher IS NULL) = (phone_mask IS NULL))
);
CREATE INDEX ix_person_name ON people.person (name);

-- Experts whom employers bring in without moving them to the city (柔性引才).
CREATE TABLE people.expert (
    person_id uuid CONSTRAINT pk_expert PRIMARY KEY CONSTRAINT fk_expert_person REFERENCES people.person (id),
    home_employer text NOT NULL,
    home_city text NOT NULL,
    speciality text NOT NULL,
    bank_code text,
    account_cipher text,
    account_mask text,
    account_name text,
    registered_at timestamptz NOT NULL,
    CONSTRAINT ck_expert_account CHECK (
        (account_cipher IS NULL) = (account_mask IS NULL) AND (account_cipher IS NULL) = (account_name IS NULL))
);

CREATE TABLE people.engagement (
    id uuid CONSTRAINT pk_engagement PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT fk_engagement_expert REFERENCES people.expert (person_id),
    employer_id uuid NOT NULL,
    way text NOT NULL,
    topic text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    pay numeric(14, 2) NOT NULL CONSTRAINT ck_engagement_pay CHECK (pay > 0),
    state text NOT NULL CONSTRAINT ck_engagement_state
        CHECK (state IN ('Draft', 'Proposed', 'ConfirmedByExpert', 'Active', 'Completed', 'Ended')),
    changed_at timestamptz NOT NULL,
    -- False when a second person's engagement comes under the id of a first one's: the row is then refused.
    owned boolean NOT NULL DEFAULT true CONSTRAINT ck_engagement_owner CHECK (owned),
    CONSTRAINT ck_engagement_dates CHECK (starts_on <= ends_on)
);
CREATE INDEX ix_engagement_person ON people.engagement (person_id);
CREATE INDEX ix_engagement_employer ON people.engagement (employer_id, state);

-- A day counts once, whichever employer records it.
CREATE TABLE people.engagement_day (
    person_id uuid NOT NULL,
    day date NOT NULL,
    engagement_id uuid NOT NULL CONSTRAINT fk_engagement_day_engagement REFERENCES people.engagement (id),
    employer_id uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    confirmed_at timestamptz,
    CONSTRAINT ux_engagement_day PRIMARY KEY (person_id, day)
);
CREATE INDEX ix_engagement_day_engagement ON people.engagement_day (engagement_id);

INSERT INTO platform.setting (key, value, valid_from, valid_to, document, confidence, label_zh, label_en) VALUES
('flexible-talent.ways',
 '[{"code":"project","chinese":"项目合作","english":"Joint project"},
   {"code":"guidance","chinese":"技术指导","english":"Technical guidance"},
   {"code":"research","chinese":"联合攻关","english":"Joint research"},
   {"code":"consulting","chinese":"咨询顾问","english":"Consulting"},
   {"code":"innovation","chinese":"协同创新","english":"Collaborative innovation"}]',
 '2019-01-01', NULL, '汕头市柔性引才补贴办法（参照）', 'Comparable', '柔性引才方式', 'Ways of flexible-talent engagement');
