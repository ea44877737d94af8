-- Where a user gets mails; none without an address.
ALTER TABLE platform.app_user ADD COLUMN email text CONSTRAINT ck_app_user_email CHECK (length(email) <= 254);
CREATE INDEX ix_app_user_person ON platform.app_user (person_id) WHERE person_id IS NOT NULL;

-- A template with its fields filled in: one line each, and without what looks like an identity, account or mobile number (the same shapes
-- as in PersonalNumbers). The address of the page is ours.
CREATE FUNCTION platform.filled(template text, fields jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    field record;
BEGIN
    FOR field IN SELECT key, value FROM jsonb_each_text(fields) LOOP
        IF field.key <> 'path' THEN
            field.value := regexp_replace(regexp_replace(field.value, '[\r\n]+', ' ', 'g'),
                '(?<![0-9])(?:[0-9]{17}[Xx]|[0-9]{15,19}|1[3-9][0-9]{9})(?![0-9])', '[redacted]', 'g');
        END IF;
        template := replace(template, '{' || field.key || '}', field.value);
    END LOOP;
    RETURN template;
END
$$;
