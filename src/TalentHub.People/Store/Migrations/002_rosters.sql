-- Roster files on their way in. The rows are in the stored file, their verdicts in the items of the two job runs.
CREATE TABLE people.roster_import (
    id uuid CONSTRAINT pk_roster_import PRIMARY KEY,
    kind text NOT NULL,
    target_id uuid NOT NULL,
    target_title text NOT NULL,
    organisation_id uuid NOT NULL,
    file_id uuid NOT NULL,
    file_name text NOT NULL,
    state text NOT NULL CONSTRAINT ck_roster_import_state
        CHECK (state IN ('Uploaded', 'Checking', 'Checked', 'Registering', 'Registered', 'Cancelled')),
    check_run uuid,
    register_run uuid,
    total integer NOT NULL,
    valid integer NOT NULL,
    already integer NOT NULL,
    refused integer NOT NULL,
    registered integer NOT NULL,
    file_problem jsonb,
    uploaded_by text NOT NULL,
    uploaded_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX ux_roster_import_check_run ON people.roster_import (check_run);
CREATE UNIQUE INDEX ux_roster_import_register_run ON people.roster_import (register_run);
CREATE INDEX ix_roster_import_target ON people.roster_import (target_id, id);
CREATE INDEX ix_roster_import_organisation ON people.roster_import (organisation_id, id);
