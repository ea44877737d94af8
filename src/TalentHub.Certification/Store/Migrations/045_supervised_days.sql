-- Who supervises which site on which day, for whoever looks at the timetable; whoever reads it sees the days of the own body only.
CREATE VIEW certification.supervised_day AS
SELECT v.batch_id, b.body_id, b.title AS batch_title, v.day, v.site, v.person_id, p.name
FROM certification.supervision v
JOIN certification.batch b ON b.id = v.batch_id
JOIN people.person p ON p.id = v.person_id;
