-- What is arranged for candidates with a disability: rooms without steps, more time in theory.
ALTER TABLE certification.registration ADD COLUMN access boolean NOT NULL DEFAULT false, ADD COLUMN extra_time boolean NOT NULL DEFAULT false;

INSERT INTO platform.setting (key, value, valid_from, valid_to, document, confidence, label_zh, label_en, is_demonstration) VALUES
    ('certification.extra-time-percent', '130', '2017-04-07', NULL, '残疾人参加普通高等学校招生全国统一考试管理规定（教学〔2017〕4号，参照）', 'Comparable',
     '延长时间考生的理论考试时长（普通考生为100）', 'Length of theory for candidates with extra time, others being 100', false);
