-- How long people are on their way between two sites of a body.
INSERT INTO platform.setting (key, value, valid_from, valid_to, document, confidence, label_zh, label_en, is_demonstration) VALUES
    ('certification.site-travel-minutes', '60', '2019-01-01', NULL, '考务惯例（本系统假定的市内路程）', 'Recalled',
     '机构两个考点之间的路程时间（分钟，另加30分钟余量）', 'Minutes on the way between two sites of a body, beside a margin of 30', false);

-- Each site has supervisors of its own. Plans made before had one for all sites of a day.
ALTER TABLE certification.supervision ADD COLUMN site text NOT NULL DEFAULT '';
UPDATE certification.supervision v
SET site = coalesce((
    SELECT min(s.site) FROM certification.session s
    WHERE s.batch_id = v.batch_id AND (s.starts_at AT TIME ZONE 'Asia/Shanghai')::date = v.day), '');
ALTER TABLE certification.supervision ALTER COLUMN site DROP DEFAULT;

-- Rooms of two sites may have one name.
ALTER TABLE certification.session DROP CONSTRAINT ux_session_room, ADD CONSTRAINT ux_session_room UNIQUE (batch_id, site, room, starts_at);

-- Where a room or a workshop more would help.
ALTER TABLE certification.remedy ADD COLUMN site text;
