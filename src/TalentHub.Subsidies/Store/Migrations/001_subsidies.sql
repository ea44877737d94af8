CREATE SCHEMA subsidies;

-- Raises as if a check constraint had refused, so that the commit can name the problem: a statement moved fewer rows than it had to.
CREATE FUNCTION subsidies.expect(actual bigint, wanted bigint, name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF actual IS DISTINCT FROM wanted THEN
        RAISE EXCEPTION '%: % rows instead of %', name, actual, wanted USING ERRCODE = 'check_violation', CONSTRAINT = name;
    END IF;
END $$;

-- Running numbers of claims, payouts and payments. A number that is taken is never given again, also when its record fails.
CREATE TABLE subsidies.number_series (
    prefix text NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    CONSTRAINT pk_number_series PRIMARY KEY (prefix, year)
);

CREATE TABLE subsidies.claim (
    id uuid CONSTRAINT pk_claim PRIMARY KEY,
    number text NOT NULL CONSTRAINT ux_claim_number UNIQUE,
    programme text NOT NULL,
    pack_version text NOT NULL,
    year integer NOT NULL,
    engagement_id uuid NOT NULL,
    person_id uuid NOT NULL,
    employer_id uuid NOT NULL,
    state text NOT NULL CONSTRAINT ck_claim_state CHECK (state IN (
        'Draft', 'Submitted', 'Returned', 'FirstReviewed', 'Recommended', 'Noticed', 'Approved', 'Committed', 'InPayout', 'Paid',
        'PaymentReturned', 'Reconciled', 'Rejected', 'Withdrawn', 'WrittenOff', 'Recovered')),
    recognised_high_level_talent boolean NOT NULL,
    amount numeric(14, 2) NOT NULL CONSTRAINT ck_claim_amount CHECK (amount >= 0),
    determination_digest text,
    notice_id uuid,
    noticed_on date,
    reason text,
    submitter uuid,
    first_reviewer uuid,
    second_reviewer uuid,
    clerk uuid,
    approver uuid,
    submitted_at timestamptz,
    due_on date,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    -- What the grain also refuses; here no mistake of ours can get past it.
    CONSTRAINT ck_claim_second_reviewer CHECK (second_reviewer <> first_reviewer),
    CONSTRAINT ck_claim_approver CHECK (approver NOT IN (first_reviewer, second_reviewer) AND approver <> clerk)
);
-- One expert-year across employers, unless the earlier claim came to nothing.
CREATE UNIQUE INDEX ux_claim_person_year ON subsidies.claim (person_id, programme, year) WHERE state NOT IN ('Rejected', 'Withdrawn');
CREATE INDEX ix_claim_employer ON subsidies.claim (employer_id, state);
CREATE INDEX ix_claim_state ON subsidies.claim (state, programme, id);
CREATE INDEX ix_claim_notice ON subsidies.claim (notice_id);

CREATE TABLE subsidies.claim_document (
    claim_id uuid NOT NULL CONSTRAINT fk_claim_document_claim REFERENCES subsidies.claim (id),
    code text NOT NULL,
    file_id uuid NOT NULL,
    CONSTRAINT pk_claim_document PRIMARY KEY (claim_id, code)
);

-- Each decision under the rules of its date, with everything needed to run it again.
CREATE TABLE subsidies.determination (
    id uuid CONSTRAINT pk_determination PRIMARY KEY,
    claim_id uuid NOT NULL CONSTRAINT fk_determination_claim REFERENCES subsidies.claim (id),
    stage text NOT NULL,
    programme text NOT NULL,
    version text NOT NULL,
    eligible boolean NOT NULL,
    amount numeric(14, 2) NOT NULL,
    demonstration boolean NOT NULL,
    body jsonb NOT NULL,
    digest text NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX ix_determination_claim ON subsidies.determination (claim_id, id);
CREATE TRIGGER tr_determination_immutable BEFORE UPDATE OR DELETE ON subsidies.determination
    FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
