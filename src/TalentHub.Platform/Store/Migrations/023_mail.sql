-- The administrator's page: newest first, by state.
CREATE INDEX ix_outbox_created ON platform.outbox (state, created_at DESC, id DESC);
