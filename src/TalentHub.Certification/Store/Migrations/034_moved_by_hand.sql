-- Tickets also move when the body changes the plan by hand, and when a plan is made anew; then run_id is the command's id, or that of the run.
ALTER TABLE certification.ticket_move
    DROP CONSTRAINT ck_ticket_move_why,
    ADD CONSTRAINT ck_ticket_move_why CHECK (why IN ('DateCancelled', 'PlaceLost', 'NobodyOnDuty', 'OtherPartMoved', 'MovedByHand', 'PlannedAnew'));

-- Sessions say what of them was set by hand.
CREATE OR REPLACE VIEW certification.sitting AS
SELECT s.id, s.batch_id, b.body_id, b.title AS batch_title, s.part, s.site, s.room, s.starts_at, s.ends_at, s.candidates,
       coalesce(staff.names, '{}') AS staff, coalesce(staff.ids, '{}') AS staff_ids,
       coalesce(seated.groups, '{}') AS groups, coalesce(seated.tracks, '{}') AS tracks,
       coalesce(seated.pinned, 0) AS pinned_seats, s.staff_pinned
FROM certification.session s
JOIN certification.batch b ON b.id = s.batch_id
LEFT JOIN LATERAL (
    SELECT array_agg(p.name ORDER BY x.duty = 'Leader' DESC, p.name) AS names, array_agg(p.id ORDER BY x.duty = 'Leader' DESC, p.name) AS ids
    FROM certification.session_staff x
    JOIN people.person p ON p.id = x.person_id
    WHERE x.session_id = s.id) staff ON true
LEFT JOIN LATERAL (
    SELECT array_agg(DISTINCT r.class_name ORDER BY r.class_name) FILTER (WHERE r.class_name IS NOT NULL) AS groups,
           array_agg(DISTINCT r.occupation_code || ' ' || r.level) AS tracks, (count(*) FILTER (WHERE seat.pinned))::integer AS pinned
    FROM certification.seat
    JOIN certification.registration r ON r.id = seat.registration_id
    WHERE seat.session_id = s.id) seated ON true;

-- Who sits where and when, as pages, workbooks and programs show it; whoever reads it sees candidates of the own body only.
CREATE VIEW certification.taken_seat AS
SELECT seat.registration_id, seat.part, seat.session_id, r.batch_id, r.body_id, seat.place, seat.pinned, s.site, s.room, s.starts_at, s.ends_at, r.ticket, r.name,
       r.occupation_code, r.level, r.access, r.extra_time
FROM certification.seat
JOIN certification.session s ON s.id = seat.session_id
JOIN certification.registration r ON r.id = seat.registration_id;
