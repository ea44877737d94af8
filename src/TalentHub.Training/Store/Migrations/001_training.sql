CREATE SCHEMA training;

-- 校企合作协议. Two parties have one agreement at most that is not over.
CREATE TABLE training.agreement (
    id uuid CONSTRAINT pk_agreement PRIMARY KEY,
    school_id uuid NOT NULL CONSTRAINT fk_agreement_school REFERENCES organisations.organisation (id),
    enterprise_id uuid NOT NULL CONSTRAINT fk_agreement_enterprise REFERENCES organisations.organisation (id),
    kind text NOT NULL CONSTRAINT ck_agreement_kind CHECK (kind IN ('Cooperation', 'OrderedTraining', 'Apprenticeship', 'Internship')),
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    state text NOT NULL CONSTRAINT ck_agreement_state CHECK (state IN ('Live', 'Ended', 'Expired')),
    signed_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT ck_agreement_dates CHECK (starts_on <= ends_on)
);
CREATE UNIQUE INDEX ux_agreement_live ON training.agreement (school_id, enterprise_id) WHERE state = 'Live';
CREATE INDEX ix_agreement_school ON training.agreement (school_id, ends_on, id);
CREATE INDEX ix_agreement_enterprise ON training.agreement (enterprise_id, ends_on, id);
CREATE INDEX ix_agreement_expiry ON training.agreement (ends_on) WHERE state = 'Live';

CREATE TABLE training.class (
    id uuid CONSTRAINT pk_class PRIMARY KEY,
    school_id uuid NOT NULL CONSTRAINT fk_class_school REFERENCES organisations.organisation (id),
    name text NOT NULL CONSTRAINT ck_class_name CHECK (length(name) BETWEEN 1 AND 100),
    occupation_code text NOT NULL,
    level smallint NOT NULL CONSTRAINT ck_class_level CHECK (level BETWEEN 1 AND 5),
    year integer NOT NULL,
    partner_id uuid CONSTRAINT fk_class_partner REFERENCES organisations.organisation (id),
    agreement_id uuid CONSTRAINT fk_class_agreement REFERENCES training.agreement (id),
    state text NOT NULL CONSTRAINT ck_class_state CHECK (state IN ('Open', 'Closed', 'Graduated')),
    students integer NOT NULL CONSTRAINT ck_class_students CHECK (students >= 0),
    opened_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT ck_class_partner CHECK ((partner_id IS NULL) = (agreement_id IS NULL))
);
CREATE UNIQUE INDEX ux_class_name ON training.class (school_id, year, name) WHERE state <> 'Closed';
CREATE INDEX ix_class_school ON training.class (school_id, year, id);
CREATE INDEX ix_class_partner ON training.class (partner_id, year, id) WHERE partner_id IS NOT NULL;

CREATE TABLE training.enrolment (
    id uuid CONSTRAINT pk_enrolment PRIMARY KEY,
    class_id uuid NOT NULL CONSTRAINT fk_enrolment_class REFERENCES training.class (id),
    school_id uuid NOT NULL,
    person_id uuid NOT NULL CONSTRAINT fk_enrolment_person REFERENCES people.person (id),
    state text NOT NULL CONSTRAINT ck_enrolment_state CHECK (state IN ('Enrolled', 'Withdrawn', 'Graduated')),
    enrolled_on date NOT NULL,
    left_on date,
    reason text,
    CONSTRAINT ux_enrolment_class_person UNIQUE (class_id, person_id),
    CONSTRAINT ck_enrolment_left CHECK ((state = 'Enrolled') = (left_on IS NULL))
);
-- One class of a school at a time.
CREATE UNIQUE INDEX ux_enrolment_school_person ON training.enrolment (school_id, person_id) WHERE state = 'Enrolled';
CREATE INDEX ix_enrolment_person ON training.enrolment (person_id);
