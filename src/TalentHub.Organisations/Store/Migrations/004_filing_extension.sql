-- What a filed body asks for beside the scope it has (扩项), and where the request stands.
ALTER TABLE organisations.filing
    ADD COLUMN extension_state text NOT NULL DEFAULT 'None' CONSTRAINT ck_filing_extension_state
        CHECK (extension_state IN ('None', 'Submitted', 'Accepted', 'Reviewed', 'Returned', 'Granted')),
    ADD COLUMN extension_document text;
CREATE INDEX ix_filing_extension_state ON organisations.filing (extension_state) WHERE extension_state NOT IN ('None', 'Granted');

CREATE TABLE organisations.filing_extension (
    body_id uuid NOT NULL CONSTRAINT fk_filing_extension_filing REFERENCES organisations.filing (body_id),
    occupation text NOT NULL,
    level integer NOT NULL CONSTRAINT ck_filing_extension_level CHECK (level BETWEEN 1 AND 5),
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    CONSTRAINT pk_filing_extension PRIMARY KEY (body_id, occupation, level, valid_from),
    CONSTRAINT ck_filing_extension_dates CHECK (valid_from <= valid_to)
);
