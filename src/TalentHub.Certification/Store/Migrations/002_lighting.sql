-- Lighting occupations of the 2015 and 2022 classification (small group 6-24-07). Their codes were recalled and not seen in a text, and no
-- national standard was found: they are assessed by enterprise specifications, and codes and numbers are rows to be corrected.
INSERT INTO certification.occupation (code, name_zh, name_en, industry, basis, code_confidence) VALUES
    ('6-24-07-02', '灯具制造工', 'Lamp maker', 'lighting', 'EnterpriseSpec', 'High'),
    ('6-24-07-01', '电光源制造工', 'Electric light source maker', 'lighting', 'EnterpriseSpec', 'High');

INSERT INTO certification.standard_edition (id, occupation_code, title, document, valid_from, valid_to, confidence) VALUES
    ('01890000-0000-7000-8000-000000240702', '6-24-07-02', '灯具制造工企业评价规范（演示版）', '演示文件，未见国家职业标准', DATE '2019-01-01', NULL, 'Low'),
    ('01890000-0000-7000-8000-000000240701', '6-24-07-01', '电光源制造工企业评价规范（演示版）', '演示文件，未见国家职业标准', DATE '2019-01-01', NULL, 'Low');

-- Out of 100, every subject needs 60, inclusive; theory 90 minutes, review 30; one assessor for five candidates in practice.
INSERT INTO certification.standard_subject
    (edition_id, level, method, subject, full_mark, pass_mark, decimals, minutes, candidates_per_assessor)
SELECT edition.id, level, subject.method, subject.name, 100, 60, 1, subject.minutes, 5
FROM certification.standard_edition edition
CROSS JOIN generate_series(1, 5) AS level
CROSS JOIN (VALUES
    ('Examination', 'Theory', 90, 5), ('Examination', 'Practice', 120, 5), ('Examination', 'PanelReview', 30, 2),
    ('Evaluation', 'Evaluation', 60, 5)) AS subject (method, name, minutes, lowest_level)
WHERE level <= subject.lowest_level;

INSERT INTO platform.setting (key, value, valid_from, valid_to, document, confidence, label_zh, label_en, is_demonstration) VALUES
    ('certification.slot-starts', '["08:30:00", "10:30:00", "13:30:00", "15:30:00"]', '2019-01-01', NULL, '考务惯例', 'Recalled',
     '每日各场开始时间', 'Starts of the slots of an examination day', false),
    ('certification.slot-minutes', '120', '2019-01-01', NULL, '考务惯例', 'Recalled', '每场时长（分钟）', 'Minutes of a slot', false),
    ('certification.candidates-per-review', '4', '2019-01-01', NULL, '综合评审不少于30分钟，每场120分钟', 'Recalled',
     '综合评审每场最多考生数', 'Most candidates of a review panel in a slot', false);
