-- What happened after the sittings of a batch were published; every planning obeys what is not withdrawn.
CREATE TABLE certification.batch_closure (
    id uuid CONSTRAINT pk_batch_closure PRIMARY KEY,
    batch_id uuid NOT NULL CONSTRAINT fk_batch_closure_batch REFERENCES certification.batch (id),
    kind text NOT NULL CONSTRAINT ck_batch_closure_kind CHECK (kind IN ('PersonAbsent', 'RoomLost', 'DayCancelled')),
    person_id uuid,
    site text,
    room text,
    from_day date NOT NULL,
    to_day date NOT NULL,
    reason text NOT NULL,
    recorded_by_name text NOT NULL,
    recorded_at timestamptz NOT NULL,
    settled_at timestamptz,
    withdrawn_by_name text,
    withdrawn_reason text,
    withdrawn_at timestamptz,
    CONSTRAINT ck_batch_closure_days CHECK (from_day <= to_day),
    CONSTRAINT ck_batch_closure_subject CHECK ((kind = 'PersonAbsent') = (person_id IS NOT NULL) AND (kind = 'RoomLost') = (site IS NOT NULL AND room IS NOT NULL)),
    CONSTRAINT ck_batch_closure_end CHECK (settled_at IS NULL OR withdrawn_at IS NULL)
);
CREATE INDEX ix_batch_closure_batch ON certification.batch_closure (batch_id, recorded_at);

-- A published place that a repair had to move, and why.
CREATE TABLE certification.ticket_move (
    run_id uuid NOT NULL,
    registration_id uuid NOT NULL CONSTRAINT fk_ticket_move_registration REFERENCES certification.registration (id),
    part text NOT NULL CONSTRAINT ck_ticket_move_part CHECK (part IN ('Theory', 'Practice', 'Review')),
    batch_id uuid NOT NULL CONSTRAINT fk_ticket_move_batch REFERENCES certification.batch (id),
    from_site text NOT NULL,
    from_room text NOT NULL,
    from_starts_at timestamptz NOT NULL,
    to_site text,
    to_room text,
    to_starts_at timestamptz,
    why text NOT NULL CONSTRAINT ck_ticket_move_why CHECK (why IN ('DateCancelled', 'PlaceLost', 'CandidateAway', 'NobodyOnDuty', 'OtherPartMoved')),
    because text,
    moved_at timestamptz NOT NULL,
    CONSTRAINT pk_ticket_move PRIMARY KEY (run_id, registration_id, part)
);
CREATE INDEX ix_ticket_move_batch ON certification.ticket_move (batch_id, moved_at DESC);

-- A run makes a plan anew, or repairs the one that stands.
ALTER TABLE certification.plan_run ADD COLUMN repair boolean NOT NULL DEFAULT false;

-- Both as pages, workbooks and programs show them; whoever reads them sees those of the own body only.
CREATE VIEW certification.closure AS
SELECT c.id, c.batch_id, b.body_id, c.kind, c.person_id, p.name AS person_name, c.site, c.room, c.from_day, c.to_day, c.reason, c.recorded_by_name, c.recorded_at,
       CASE WHEN c.withdrawn_at IS NOT NULL THEN 'Withdrawn' WHEN c.settled_at IS NOT NULL THEN 'Settled' ELSE 'Open' END AS state,
       c.settled_at, c.withdrawn_by_name, c.withdrawn_reason, c.withdrawn_at
FROM certification.batch_closure c
JOIN certification.batch b ON b.id = c.batch_id
LEFT JOIN people.person p ON p.id = c.person_id;

CREATE VIEW certification.moved_ticket AS
SELECT m.run_id, m.registration_id, m.part, m.batch_id, b.body_id, coalesce(r.ticket, '') AS ticket, r.name, m.from_site, m.from_room, m.from_starts_at,
       m.to_site, m.to_room, m.to_starts_at, m.why, m.because, m.moved_at
FROM certification.ticket_move m
JOIN certification.batch b ON b.id = m.batch_id
JOIN certification.registration r ON r.id = m.registration_id;
