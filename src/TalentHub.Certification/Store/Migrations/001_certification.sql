CREATE SCHEMA certification;

-- What can be assessed. A code may be corrected: everything that names it follows.
CREATE TABLE certification.occupation (
    code text CONSTRAINT pk_occupation PRIMARY KEY,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    industry text NOT NULL,
    basis text NOT NULL CONSTRAINT ck_occupation_basis CHECK (basis IN ('NationalStandard', 'IndustrySpec', 'EnterpriseSpec')),
    code_confidence text NOT NULL CONSTRAINT ck_occupation_confidence CHECK (code_confidence IN ('Confirmed', 'High', 'Medium', 'Low')),
    CONSTRAINT ck_occupation_code CHECK (code ~ '^\d-\d\d-\d\d-\d\d$')
);

-- Dated editions of the standard or specification of an occupation.
CREATE TABLE certification.standard_edition (
    id uuid CONSTRAINT pk_standard_edition PRIMARY KEY,
    occupation_code text NOT NULL CONSTRAINT fk_standard_edition_occupation REFERENCES certification.occupation (code) ON UPDATE CASCADE,
    title text NOT NULL,
    document text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    confidence text NOT NULL CONSTRAINT ck_standard_edition_confidence CHECK (confidence IN ('Confirmed', 'High', 'Medium', 'Low')),
    CONSTRAINT ck_standard_edition_dates CHECK (valid_to IS NULL OR valid_from <= valid_to),
    CONSTRAINT ux_standard_edition UNIQUE (occupation_code, valid_from)
);

CREATE TABLE certification.standard_subject (
    edition_id uuid NOT NULL CONSTRAINT fk_standard_subject_edition REFERENCES certification.standard_edition (id),
    level smallint NOT NULL CONSTRAINT ck_standard_subject_level CHECK (level BETWEEN 1 AND 5),
    method text NOT NULL CONSTRAINT ck_standard_subject_method CHECK (method IN ('Examination', 'Evaluation')),
    subject text NOT NULL CONSTRAINT ck_standard_subject_subject CHECK (subject IN ('Theory', 'Practice', 'PanelReview', 'Evaluation')),
    full_mark numeric(4, 1) NOT NULL,
    pass_mark numeric(4, 1) NOT NULL,
    decimals smallint NOT NULL CONSTRAINT ck_standard_subject_decimals CHECK (decimals BETWEEN 0 AND 1),
    minutes integer NOT NULL CONSTRAINT ck_standard_subject_minutes CHECK (minutes > 0),
    candidates_per_assessor integer NOT NULL CONSTRAINT ck_standard_subject_ratio CHECK (candidates_per_assessor > 0),
    CONSTRAINT pk_standard_subject PRIMARY KEY (edition_id, level, method, subject),
    CONSTRAINT ck_standard_subject_marks CHECK (0 < pass_mark AND pass_mark <= full_mark)
);

CREATE TABLE certification.batch (
    id uuid CONSTRAINT pk_batch PRIMARY KEY,
    state text NOT NULL CONSTRAINT ck_batch_state CHECK (state IN (
        'Draft', 'Submitted', 'Accepted', 'RegistrationOpen', 'RegistrationClosed', 'Arranged', 'Marking', 'Sealed', 'PublicNotice',
        'Reported', 'Returned', 'Reviewed', 'Issuing', 'Issued', 'Archived', 'Suspended', 'Cancelled')),
    kind text NOT NULL CONSTRAINT ck_batch_kind CHECK (kind IN ('Examination', 'OwnFiling')),
    body_id uuid NOT NULL,
    body_name text NOT NULL,
    body_role text NOT NULL CONSTRAINT ck_batch_body_role CHECK (body_role IN ('Enterprise', 'School')),
    title text NOT NULL,
    exam_from date NOT NULL,
    exam_to date NOT NULL,
    candidates integer NOT NULL,
    passed integer NOT NULL,
    certified integer NOT NULL,
    unscheduled integer NOT NULL,
    notice_id uuid,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT ck_batch_counts CHECK (candidates >= 0 AND passed >= 0 AND certified >= 0 AND certified <= passed)
);
CREATE INDEX ix_batch_body ON certification.batch (body_id, id);
CREATE INDEX ix_batch_state ON certification.batch (state, id);

CREATE TABLE certification.batch_track (
    batch_id uuid NOT NULL CONSTRAINT fk_batch_track_batch REFERENCES certification.batch (id),
    occupation_code text NOT NULL CONSTRAINT fk_batch_track_occupation REFERENCES certification.occupation (code) ON UPDATE CASCADE,
    level smallint NOT NULL,
    edition_id uuid NOT NULL CONSTRAINT fk_batch_track_edition REFERENCES certification.standard_edition (id),
    CONSTRAINT pk_batch_track PRIMARY KEY (batch_id, occupation_code, level)
);

-- One person in one batch, as the roster named them.
CREATE TABLE certification.registration (
    id uuid CONSTRAINT pk_registration PRIMARY KEY,
    batch_id uuid NOT NULL CONSTRAINT fk_registration_batch REFERENCES certification.batch (id),
    body_id uuid NOT NULL,
    person_id uuid NOT NULL CONSTRAINT fk_registration_person REFERENCES people.person (id),
    occupation_code text NOT NULL,
    level smallint NOT NULL,
    name text NOT NULL,
    document_kind text NOT NULL,
    document_cipher text NOT NULL,
    document_mask text NOT NULL,
    work_years integer CONSTRAINT ck_registration_work_years CHECK (work_years BETWEEN 0 AND 80),
    post text,
    photo_number text,
    class_name text,
    state text NOT NULL CONSTRAINT ck_registration_state CHECK (state IN ('Registered', 'Withdrawn')),
    ticket text,
    result text CONSTRAINT ck_registration_result CHECK (result IN ('Passed', 'Failed', 'Absent', 'Violation')),
    registered_at timestamptz NOT NULL,
    CONSTRAINT fk_registration_track FOREIGN KEY (batch_id, occupation_code, level)
        REFERENCES certification.batch_track (batch_id, occupation_code, level) ON UPDATE CASCADE,
    CONSTRAINT ux_registration_ticket UNIQUE (batch_id, ticket)
);
CREATE UNIQUE INDEX ux_registration_person ON certification.registration (batch_id, person_id) WHERE state = 'Registered';
CREATE INDEX ix_registration_person ON certification.registration (person_id);
CREATE INDEX ix_registration_body ON certification.registration (body_id, id);

CREATE TABLE certification.session (
    id uuid CONSTRAINT pk_session PRIMARY KEY,
    batch_id uuid NOT NULL CONSTRAINT fk_session_batch REFERENCES certification.batch (id),
    part text NOT NULL CONSTRAINT ck_session_part CHECK (part IN ('Theory', 'Practice', 'Review')),
    site text NOT NULL,
    room text NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    candidates integer NOT NULL,
    CONSTRAINT ck_session_times CHECK (starts_at < ends_at),
    CONSTRAINT ux_session_room UNIQUE (batch_id, room, starts_at)
);

CREATE TABLE certification.session_staff (
    session_id uuid NOT NULL CONSTRAINT fk_session_staff_session REFERENCES certification.session (id) ON DELETE CASCADE,
    person_id uuid NOT NULL,
    duty text NOT NULL CONSTRAINT ck_session_staff_duty CHECK (duty IN ('Invigilator', 'Leader', 'Assessor')),
    CONSTRAINT pk_session_staff PRIMARY KEY (session_id, person_id)
);
CREATE INDEX ix_session_staff_person ON certification.session_staff (person_id);

-- The seat or station of one candidate in one part; the admission ticket lists them.
CREATE TABLE certification.seat (
    registration_id uuid NOT NULL CONSTRAINT fk_seat_registration REFERENCES certification.registration (id),
    part text NOT NULL,
    session_id uuid NOT NULL CONSTRAINT fk_seat_session REFERENCES certification.session (id) ON DELETE CASCADE,
    place integer NOT NULL CONSTRAINT ck_seat_place CHECK (place > 0),
    CONSTRAINT pk_seat PRIMARY KEY (registration_id, part),
    CONSTRAINT ux_seat_place UNIQUE (session_id, place)
);

CREATE TABLE certification.unplaced (
    registration_id uuid NOT NULL CONSTRAINT fk_unplaced_registration REFERENCES certification.registration (id),
    batch_id uuid NOT NULL,
    part text NOT NULL,
    reason text NOT NULL,
    CONSTRAINT pk_unplaced PRIMARY KEY (registration_id, part)
);
CREATE INDEX ix_unplaced_batch ON certification.unplaced (batch_id);

CREATE TABLE certification.score (
    registration_id uuid NOT NULL CONSTRAINT fk_score_registration REFERENCES certification.registration (id),
    subject text NOT NULL CONSTRAINT ck_score_subject CHECK (subject IN ('Theory', 'Practice', 'PanelReview', 'Evaluation')),
    mark text NOT NULL CONSTRAINT ck_score_mark CHECK (mark IN ('Scored', 'Absent', 'Violation')),
    points numeric(4, 1) CONSTRAINT ck_score_range CHECK (points BETWEEN 0 AND 100),
    entered_by uuid NOT NULL,
    entered_by_name text NOT NULL,
    entered_at timestamptz NOT NULL,
    CONSTRAINT pk_score PRIMARY KEY (registration_id, subject),
    CONSTRAINT ck_score_points CHECK ((mark = 'Scored') = (points IS NOT NULL))
);

-- A change of a sealed score: asked for by one person, decided by another.
CREATE TABLE certification.score_change (
    id uuid CONSTRAINT pk_score_change PRIMARY KEY,
    batch_id uuid NOT NULL CONSTRAINT fk_score_change_batch REFERENCES certification.batch (id),
    registration_id uuid NOT NULL CONSTRAINT fk_score_change_registration REFERENCES certification.registration (id),
    subject text NOT NULL,
    mark_from text NOT NULL,
    points_from numeric(4, 1),
    mark_to text NOT NULL CONSTRAINT ck_score_change_mark CHECK (mark_to IN ('Scored', 'Absent', 'Violation')),
    points_to numeric(4, 1) CONSTRAINT ck_score_change_range CHECK (points_to BETWEEN 0 AND 100),
    reason text NOT NULL,
    requested_by uuid NOT NULL,
    requested_by_name text NOT NULL,
    requested_at timestamptz NOT NULL,
    state text NOT NULL CONSTRAINT ck_score_change_state CHECK (state IN ('Requested', 'Approved', 'Refused')),
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    CONSTRAINT ck_score_change_decided CHECK ((state = 'Requested') = (decided_by IS NULL)),
    CONSTRAINT ck_score_change_two_people CHECK (decided_by IS NULL OR decided_by <> requested_by)
);
CREATE UNIQUE INDEX ux_score_change_open ON certification.score_change (registration_id, subject) WHERE state = 'Requested';
CREATE INDEX ix_score_change_batch ON certification.score_change (batch_id, id);

CREATE TABLE certification.certificate (
    number text CONSTRAINT pk_certificate PRIMARY KEY,
    state text NOT NULL CONSTRAINT ck_certificate_state CHECK (state IN ('Valid', 'Corrected', 'Replaced', 'Revoked')),
    version integer NOT NULL CONSTRAINT ck_certificate_version CHECK (version >= 1),
    kind text NOT NULL CONSTRAINT ck_certificate_kind CHECK (kind IN ('Examination', 'OwnFiling')),
    batch_id uuid NOT NULL CONSTRAINT fk_certificate_batch REFERENCES certification.batch (id),
    registration_id uuid NOT NULL CONSTRAINT ux_certificate_registration UNIQUE,
    body_id uuid NOT NULL,
    body_name text NOT NULL,
    person_id uuid NOT NULL,
    holder_name text NOT NULL,
    document_kind text NOT NULL,
    document_cipher text NOT NULL,
    document_mask text NOT NULL,
    occupation_code text NOT NULL,
    occupation_name text NOT NULL,
    level smallint NOT NULL CONSTRAINT ck_certificate_level CHECK (level BETWEEN 1 AND 5),
    scores jsonb NOT NULL,
    issued_on date NOT NULL,
    printed_on date NOT NULL,
    code_hash bytea NOT NULL CONSTRAINT ux_certificate_code UNIQUE,
    code_cipher text NOT NULL,
    revocation_requested_by uuid,
    revocation_reason text,
    changed_at timestamptz NOT NULL
);
-- A person holds one live certificate of an occupation and level. The number of a revoked one stays used.
CREATE UNIQUE INDEX ux_certificate_live ON certification.certificate (person_id, occupation_code, level) WHERE state <> 'Revoked';
CREATE INDEX ix_certificate_batch ON certification.certificate (batch_id);
CREATE INDEX ix_certificate_body ON certification.certificate (body_id, issued_on);
CREATE INDEX ix_certificate_count ON certification.certificate (kind, occupation_code, level);

-- What earlier versions of a corrected certificate said.
CREATE TABLE certification.certificate_version (
    number text NOT NULL CONSTRAINT fk_certificate_version_certificate REFERENCES certification.certificate (number),
    version integer NOT NULL,
    holder_name text NOT NULL,
    document_kind text NOT NULL,
    document_cipher text NOT NULL,
    document_mask text NOT NULL,
    printed_on date NOT NULL,
    ended_at timestamptz NOT NULL,
    ended_by text NOT NULL,
    reason text NOT NULL,
    CONSTRAINT pk_certificate_version PRIMARY KEY (number, version)
);
CREATE TRIGGER tr_certificate_version_immutable BEFORE DELETE ON certification.certificate_version
    FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER tr_certificate_kept BEFORE DELETE ON certification.certificate
    FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
