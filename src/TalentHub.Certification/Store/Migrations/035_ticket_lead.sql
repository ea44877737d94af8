-- How long before an examination its tickets are out.
INSERT INTO platform.setting (key, value, valid_from, valid_to, document, confidence, label_zh, label_en, is_demonstration) VALUES
    ('certification.ticket-lead-days', '3', '2019-01-01', NULL, '考务惯例', 'Recalled',
     '准考证至少提前发放天数', 'Days before an examination by which its tickets are out', false);
