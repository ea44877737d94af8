CREATE TABLE subsidies.payout (
    id uuid CONSTRAINT pk_payout PRIMARY KEY,
    number text NOT NULL CONSTRAINT ux_payout_number UNIQUE,
    fund_id uuid NOT NULL CONSTRAINT fk_payout_fund REFERENCES subsidies.fund (id),
    programme text NOT NULL,
    title text NOT NULL,
    state text NOT NULL CONSTRAINT ck_payout_state
        CHECK (state IN ('Draft', 'Frozen', 'Computed', 'Approved', 'HandedOver', 'ReturnsApplied', 'Reconciled', 'Cancelled')),
    selected integer NOT NULL,
    excluded integer NOT NULL,
    count integer NOT NULL,
    total numeric(16, 2) NOT NULL,
    paid_count integer NOT NULL,
    paid_total numeric(16, 2) NOT NULL,
    failed_count integer NOT NULL,
    failed_total numeric(16, 2) NOT NULL,
    recovered_count integer NOT NULL,
    recovered_total numeric(16, 2) NOT NULL,
    prepared_by uuid NOT NULL,
    approved_by uuid,
    handed_over_at timestamptz,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT ck_payout_two_people CHECK (approved_by <> prepared_by),
    -- issued = paid + failed + open + recovered, and open is never negative.
    CONSTRAINT ck_payout_open CHECK (count - paid_count - failed_count - recovered_count >= 0
        AND total - paid_total - failed_total - recovered_total >= 0)
);
CREATE INDEX ix_payout_state ON subsidies.payout (state, id);

CREATE TABLE subsidies.payment (
    id uuid CONSTRAINT pk_payment PRIMARY KEY,
    payout_id uuid NOT NULL CONSTRAINT fk_payment_payout REFERENCES subsidies.payout (id),
    ordinal integer NOT NULL,
    claim_id uuid NOT NULL CONSTRAINT fk_payment_claim REFERENCES subsidies.claim (id),
    instalment integer NOT NULL,
    attempt integer NOT NULL,
    replaces_id uuid CONSTRAINT fk_payment_replaces REFERENCES subsidies.payment (id),
    state text NOT NULL CONSTRAINT ck_payment_state CHECK (state IN ('Planned', 'Open', 'Paid', 'Failed', 'Recovered', 'Excluded')),
    row_number integer,
    reference text CONSTRAINT ux_payment_reference UNIQUE,
    amount numeric(14, 2) CONSTRAINT ck_payment_amount CHECK (amount > 0),
    account_name text,
    account_cipher text,
    account_mask text,
    bank_code text,
    note text,
    settled_at timestamptz,
    settled_by_file uuid,
    CONSTRAINT ux_payment_row UNIQUE (payout_id, row_number),
    CONSTRAINT ck_payment_complete CHECK (state IN ('Planned', 'Excluded') OR (
        row_number IS NOT NULL AND reference IS NOT NULL AND amount IS NOT NULL AND account_name IS NOT NULL
        AND account_cipher IS NOT NULL AND bank_code IS NOT NULL))
);
-- Nothing is under way or paid twice for one instalment of one claim.
CREATE UNIQUE INDEX ux_payment_live ON subsidies.payment (claim_id, instalment) WHERE state IN ('Planned', 'Open', 'Paid', 'Recovered');
-- A returned payment is issued again once.
CREATE UNIQUE INDEX ux_payment_replaces ON subsidies.payment (replaces_id) WHERE replaces_id IS NOT NULL AND state <> 'Excluded';
CREATE INDEX ix_payment_payout ON subsidies.payment (payout_id, ordinal);
CREATE INDEX ix_payment_claim ON subsidies.payment (claim_id);

CREATE TABLE subsidies.payment_source (
    payment_id uuid NOT NULL CONSTRAINT fk_payment_source_payment REFERENCES subsidies.payment (id),
    source text NOT NULL,
    amount numeric(14, 2) NOT NULL CONSTRAINT ck_payment_source_amount CHECK (amount > 0),
    CONSTRAINT pk_payment_source PRIMARY KEY (payment_id, source)
);

-- Bytes that hold account numbers, sealed; the digest is of the plain bytes.
CREATE TABLE subsidies.sealed_content (
    digest text CONSTRAINT pk_sealed_content PRIMARY KEY,
    cipher text NOT NULL,
    size integer NOT NULL
);

CREATE TABLE subsidies.bank_file (
    payout_id uuid NOT NULL CONSTRAINT fk_bank_file_payout REFERENCES subsidies.payout (id),
    kind text NOT NULL CONSTRAINT ck_bank_file_kind CHECK (kind IN ('Text', 'Excel')),
    name text NOT NULL,
    encoding text NOT NULL,
    count integer NOT NULL,
    total numeric(16, 2) NOT NULL,
    digest text NOT NULL CONSTRAINT fk_bank_file_content REFERENCES subsidies.sealed_content (digest),
    size integer NOT NULL,
    sealed_at timestamptz NOT NULL,
    CONSTRAINT ux_bank_file PRIMARY KEY (payout_id, kind)
);
CREATE TRIGGER tr_bank_file_immutable BEFORE UPDATE OR DELETE ON subsidies.bank_file
    FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

CREATE TABLE subsidies.return_file (
    id uuid CONSTRAINT pk_return_file PRIMARY KEY,
    payout_id uuid NOT NULL CONSTRAINT fk_return_file_payout REFERENCES subsidies.payout (id),
    name text NOT NULL,
    digest text NOT NULL CONSTRAINT fk_return_file_content REFERENCES subsidies.sealed_content (digest),
    state text NOT NULL CONSTRAINT ck_return_file_state CHECK (state IN ('Received', 'Applied', 'Unreadable')),
    rows integer NOT NULL,
    settled integer NOT NULL,
    repeated integer NOT NULL,
    pending integer NOT NULL,
    exceptions integer NOT NULL,
    problem jsonb,
    received_at timestamptz NOT NULL,
    applied_at timestamptz
);
CREATE INDEX ix_return_file_payout ON subsidies.return_file (payout_id, id);

CREATE TABLE subsidies.return_row (
    file_id uuid NOT NULL CONSTRAINT fk_return_row_file REFERENCES subsidies.return_file (id),
    row_number integer NOT NULL,
    payout_id uuid NOT NULL,
    verdict text NOT NULL CONSTRAINT ck_return_row_verdict CHECK (verdict IN ('Settled', 'Repeated', 'Pending', 'Exception')),
    exception text,
    reference text NOT NULL,
    amount text NOT NULL,
    status text NOT NULL,
    note text NOT NULL,
    payment_id uuid,
    resolved_by uuid,
    resolved_at timestamptz,
    resolution text,
    CONSTRAINT pk_return_row PRIMARY KEY (file_id, row_number),
    CONSTRAINT ck_return_row_exception CHECK ((verdict = 'Exception') = (exception IS NOT NULL))
);
CREATE INDEX ix_return_row_exceptions ON subsidies.return_row (payout_id) WHERE verdict = 'Exception' AND resolved_at IS NULL;
