-- The transaction that last changed what verification shows of a certificate: readers that keep a copy ask for what came since.
-- 0 for what was issued before this script. Changes of other columns (a key's rotation) leave it as it is.
ALTER TABLE certification.certificate ADD COLUMN shown_by xid8 NOT NULL DEFAULT '0';
ALTER TABLE certification.certificate ALTER COLUMN shown_by SET DEFAULT pg_current_xact_id();
CREATE INDEX ix_certificate_shown_by ON certification.certificate (shown_by);

CREATE FUNCTION certification.note_shown_by() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.shown_by := pg_current_xact_id();
    RETURN NEW;
END
$$;
CREATE TRIGGER tr_certificate_shown_by BEFORE UPDATE ON certification.certificate FOR EACH ROW
    WHEN ((OLD.number, OLD.state, OLD.version, OLD.holder_name, OLD.document_mask, OLD.occupation_code, OLD.occupation_name, OLD.level,
           OLD.body_name, OLD.issued_on, OLD.printed_on, OLD.code_hash)
        IS DISTINCT FROM
          (NEW.number, NEW.state, NEW.version, NEW.holder_name, NEW.document_mask, NEW.occupation_code, NEW.occupation_name, NEW.level,
           NEW.body_name, NEW.issued_on, NEW.printed_on, NEW.code_hash))
    EXECUTE FUNCTION certification.note_shown_by();
