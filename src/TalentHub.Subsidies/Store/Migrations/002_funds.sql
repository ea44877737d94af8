CREATE TABLE subsidies.fund (
    id uuid CONSTRAINT pk_fund PRIMARY KEY,
    code text NOT NULL,
    year integer NOT NULL,
    state text NOT NULL CONSTRAINT ck_fund_state CHECK (state IN ('Open', 'Closed')),
    CONSTRAINT ux_fund UNIQUE (code, year)
);

-- Balances by source; each commit that posts changes them by the same amounts. No commit can take one below zero.
CREATE TABLE subsidies.fund_source (
    fund_id uuid NOT NULL CONSTRAINT fk_fund_source_fund REFERENCES subsidies.fund (id),
    source text NOT NULL CONSTRAINT ck_fund_source_source CHECK (source IN ('National', 'Provincial', 'City')),
    appropriated numeric(16, 2) NOT NULL,
    committed numeric(16, 2) NOT NULL,
    paid numeric(16, 2) NOT NULL,
    recovered numeric(16, 2) NOT NULL,
    CONSTRAINT pk_fund_source PRIMARY KEY (fund_id, source),
    CONSTRAINT ck_fund_source_parts CHECK (appropriated >= 0 AND committed >= 0 AND paid >= 0 AND recovered >= 0),
    CONSTRAINT ck_fund_source_available CHECK (appropriated - committed - paid - recovered >= 0)
);

CREATE TABLE subsidies.appropriation (
    id uuid CONSTRAINT pk_appropriation PRIMARY KEY,
    fund_id uuid NOT NULL CONSTRAINT fk_appropriation_fund REFERENCES subsidies.fund (id),
    source text NOT NULL,
    amount numeric(16, 2) NOT NULL CONSTRAINT ck_appropriation_amount CHECK (amount > 0),
    document_number text NOT NULL,
    at timestamptz NOT NULL
);

-- The money set aside for a claim, by source; gone when it is released.
CREATE TABLE subsidies.commitment (
    claim_id uuid NOT NULL CONSTRAINT fk_commitment_claim REFERENCES subsidies.claim (id),
    source text NOT NULL,
    fund_id uuid NOT NULL CONSTRAINT fk_commitment_fund REFERENCES subsidies.fund (id),
    amount numeric(14, 2) NOT NULL CONSTRAINT ck_commitment_amount CHECK (amount > 0),
    released_at timestamptz,
    CONSTRAINT ux_commitment PRIMARY KEY (claim_id, source)
);

-- Double entry. A correction is a new posting.
CREATE TABLE subsidies.posting (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_posting PRIMARY KEY,
    operation_id uuid NOT NULL,
    fund_id uuid NOT NULL,
    source text NOT NULL,
    account text NOT NULL CONSTRAINT ck_posting_account CHECK (account IN ('Appropriation', 'Available', 'Committed', 'Paid', 'Recovered')),
    debit numeric(16, 2) NOT NULL,
    credit numeric(16, 2) NOT NULL,
    claim_id uuid,
    payment_id uuid,
    at timestamptz NOT NULL,
    CONSTRAINT ck_posting_side CHECK (debit >= 0 AND credit >= 0 AND (debit = 0) <> (credit = 0))
);
CREATE INDEX ix_posting_account ON subsidies.posting (fund_id, source, account);
CREATE INDEX ix_posting_payment ON subsidies.posting (payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX ix_posting_claim ON subsidies.posting (claim_id) WHERE claim_id IS NOT NULL;
CREATE TRIGGER tr_posting_immutable BEFORE UPDATE OR DELETE ON subsidies.posting
    FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER tr_posting_truncate BEFORE TRUNCATE ON subsidies.posting
    FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

-- All postings of an operation come in one statement, so that debits and credits are compared when it ends.
CREATE FUNCTION subsidies.check_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM inserted GROUP BY operation_id, fund_id, source HAVING sum(debit) <> sum(credit))
    THEN
        RAISE EXCEPTION 'debits and credits differ' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_posting_balanced';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER tr_posting_balanced AFTER INSERT ON subsidies.posting
    REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION subsidies.check_balanced();

-- Every balance again, from the postings alone.
CREATE VIEW subsidies.ledger_balance AS
SELECT fund_id, source,
    coalesce(-sum(debit - credit) FILTER (WHERE account = 'Appropriation'), 0) AS appropriated,
    coalesce(sum(debit - credit) FILTER (WHERE account = 'Available'), 0) AS available,
    coalesce(sum(debit - credit) FILTER (WHERE account = 'Committed'), 0) AS committed,
    coalesce(sum(debit - credit) FILTER (WHERE account = 'Paid'), 0) AS paid,
    coalesce(sum(debit - credit) FILTER (WHERE account = 'Recovered'), 0) AS recovered
FROM subsidies.posting
GROUP BY fund_id, source;
