-- What the list of certificates is found and ordered by; with the number behind it, pages go on from the last row seen.
CREATE INDEX ix_certificate_issued ON certification.certificate (issued_on, number);
CREATE INDEX ix_certificate_number_prefix ON certification.certificate (number text_pattern_ops);
CREATE INDEX ix_certificate_holder ON certification.certificate (holder_name text_pattern_ops);
CREATE INDEX ix_certificate_level ON certification.certificate (occupation_name, level, issued_on, number);
CREATE INDEX ix_certificate_unusual ON certification.certificate (state, issued_on, number) WHERE state <> 'Valid';
CREATE INDEX ix_certificate_pending ON certification.certificate (issued_on, number)
    WHERE revocation_requested_by IS NOT NULL AND state <> 'Revoked';
-- Candidates of a batch by ticket, and anywhere by name.
CREATE INDEX ix_registration_batch ON certification.registration (batch_id, ticket);
CREATE INDEX ix_registration_name ON certification.registration (name text_pattern_ops);
