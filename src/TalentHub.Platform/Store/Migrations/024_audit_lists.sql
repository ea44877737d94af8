-- Entries come in the order of time: a block-range index finds a period and costs a commit almost nothing.
CREATE INDEX ix_audit_entry_at ON platform.audit_entry USING brin (at);
