-- What a plan is made by, beside the numbers that were there before.
INSERT INTO platform.setting (key, value, valid_from, valid_to, document, confidence, label_zh, label_en, is_demonstration) VALUES
    ('certification.panel-changed-one-in', '3', '2019-01-01', NULL, '无锡市考评人员管理规定（他市参照）', 'Comparable',
     '考评组每日更换比例（几分之一，0为不要求）', 'One in so many of a panel is new from one day to the next; 0 for no such rule', false),
    ('certification.consecutive-sessions', '3', '2019-01-01', NULL, '无锡市考评人员管理规定（他市参照）', 'Comparable',
     '考评员在同一考场最多连续场次（0为不限）', 'Most sessions in a row of one examiner in one workshop; 0 for no such rule', false),
    ('certification.staff-minutes-per-day', '480', '2019-01-01', NULL, '中华人民共和国劳动法第三十六条', 'Recalled',
     '考务人员每日最长工作时间（分钟）', 'Most minutes of one person on duty on a day', false),
    ('certification.staff-consecutive-days', '6', '2019-01-01', NULL, '中华人民共和国劳动法第三十八条', 'Recalled',
     '考务人员最多连续工作天数', 'Most days in a row of one person on duty', false),
    ('certification.supervisors-per-day', '1', '2020-09-01', NULL, '人社职司便函〔2020〕53号（逢考必督）', 'Comparable',
     '每个考试日最少内部质量督导员人数', 'Fewest internal supervisors of an examination day', false),
    ('certification.theory-first', 'true', '2019-01-01', NULL, '考务惯例', 'Recalled',
     '先理论后技能', 'Theory comes before practice', false);

-- What the evaluator said of the plan that stands.
CREATE TABLE certification.plan (
    batch_id uuid CONSTRAINT pk_plan PRIMARY KEY CONSTRAINT fk_plan_batch REFERENCES certification.batch (id),
    run_id uuid NOT NULL,
    cost bigint NOT NULL,
    bound bigint NOT NULL,
    components jsonb NOT NULL,
    changed_at timestamptz NOT NULL
);

-- Who supervises the examinations of a batch on a day.
CREATE TABLE certification.supervision (
    batch_id uuid NOT NULL CONSTRAINT fk_supervision_batch REFERENCES certification.batch (id),
    day date NOT NULL,
    person_id uuid NOT NULL,
    CONSTRAINT pk_supervision PRIMARY KEY (batch_id, day, person_id)
);
CREATE INDEX ix_supervision_person ON certification.supervision (person_id, day);

-- What would help those without a place, the cheapest first.
CREATE TABLE certification.remedy (
    batch_id uuid NOT NULL CONSTRAINT fk_remedy_batch REFERENCES certification.batch (id),
    place integer NOT NULL,
    kind text NOT NULL CONSTRAINT ck_remedy_kind CHECK (kind IN ('Invigilators', 'Supervisor', 'Examiners', 'Room', 'Workshop', 'Day')),
    occupation_code text,
    count integer NOT NULL,
    day date,
    helps integer NOT NULL,
    CONSTRAINT pk_remedy PRIMARY KEY (batch_id, place)
);

-- Reasons of plans made before are in the words of the planner before.
UPDATE certification.unplaced SET reason = CASE reason
    WHEN 'NoRoom' THEN 'NoPlace' WHEN 'NoQualifiedStaff' THEN 'NoQualifiedExaminers' WHEN 'ConflictOfInterest' THEN 'ExaminersWithdraw'
    WHEN 'NoTimeLeft' THEN 'PlacesFull' WHEN 'EarlierPartUnplaced' THEN 'EarlierPartMissing' ELSE reason END;

-- A planning run: its batches, how far it is, and what it found. What it found is written before it is published, so that a run that is taken
-- up again publishes the same plan.
CREATE TABLE certification.plan_run (
    run_id uuid CONSTRAINT pk_plan_run PRIMARY KEY,
    batches uuid[] NOT NULL,
    stop_requested boolean NOT NULL DEFAULT false,
    round integer NOT NULL DEFAULT 0,
    rounds integer NOT NULL,
    phase text CONSTRAINT ck_plan_run_phase CHECK (phase IN ('Construction', 'Times', 'Staff')),
    cost bigint NOT NULL DEFAULT 0,
    bound bigint NOT NULL DEFAULT 0,
    unplaced integer NOT NULL DEFAULT 0,
    found jsonb
);
CREATE INDEX ix_plan_run_batches ON certification.plan_run USING gin (batches);

-- What was set by hand: planning again leaves it.
ALTER TABLE certification.session ADD COLUMN staff_pinned boolean NOT NULL DEFAULT false;
ALTER TABLE certification.seat ADD COLUMN pinned boolean NOT NULL DEFAULT false;

-- Sessions as pages, workbooks and calendars show them; whoever reads them sees those of the own body only.
CREATE VIEW certification.sitting AS
SELECT s.id, s.batch_id, b.body_id, b.title AS batch_title, s.part, s.site, s.room, s.starts_at, s.ends_at, s.candidates,
       coalesce(staff.names, '{}') AS staff, coalesce(staff.ids, '{}') AS staff_ids,
       coalesce(seated.groups, '{}') AS groups, coalesce(seated.tracks, '{}') AS tracks
FROM certification.session s
JOIN certification.batch b ON b.id = s.batch_id
LEFT JOIN LATERAL (
    SELECT array_agg(p.name ORDER BY x.duty = 'Leader' DESC, p.name) AS names, array_agg(p.id ORDER BY x.duty = 'Leader' DESC, p.name) AS ids
    FROM certification.session_staff x
    JOIN people.person p ON p.id = x.person_id
    WHERE x.session_id = s.id) staff ON true
LEFT JOIN LATERAL (
    SELECT array_agg(DISTINCT r.class_name ORDER BY r.class_name) FILTER (WHERE r.class_name IS NOT NULL) AS groups,
           array_agg(DISTINCT r.occupation_code || ' ' || r.level) AS tracks
    FROM certification.seat
    JOIN certification.registration r ON r.id = seat.registration_id
    WHERE seat.session_id = s.id) seated ON true;
CREATE INDEX ix_session_time ON certification.session (starts_at);
CREATE INDEX ix_session_batch ON certification.session (batch_id, starts_at);
