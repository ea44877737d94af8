-- Name and account as the bank wrote them, where they differ from what was sent; the account masked.
ALTER TABLE subsidies.return_row
    ADD COLUMN account_name text NOT NULL DEFAULT '',
    ADD COLUMN account_mask text NOT NULL DEFAULT '';

-- The same file again is known by what it holds.
CREATE INDEX ix_return_file_digest ON subsidies.return_file (payout_id, digest);
