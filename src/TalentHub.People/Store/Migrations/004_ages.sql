-- Who is younger or older is a slip of the pen: the lower bounds are the law's, the upper ones only catch mistakes.
INSERT INTO platform.setting (key, value, valid_from, valid_to, document, confidence, label_zh, label_en) VALUES
('people.ages.students', '{"minimum":14,"maximum":80}', '1995-01-01', NULL,
 '初中毕业入学年龄；上限为核对用默认值，无文件规定', 'Comparable', '学员年龄范围（周岁，含）', 'Ages of students, whole years, inclusive'),
('people.ages.workers', '{"minimum":16,"maximum":80}', '1995-01-01', NULL,
 '《劳动法》第十五条、国家职业标准申报条件（满16周岁）；上限为核对用默认值，无文件规定', 'Recalled', '考生和考评员年龄范围（周岁，含）', 'Ages of candidates and examiners, whole years, inclusive'),
('people.ages.experts', '{"minimum":18,"maximum":100}', '1995-01-01', NULL,
 '《民法典》第十七条（成年）；上限为核对用默认值，无文件规定', 'Recalled', '柔性引才专家年龄范围（周岁，含）', 'Ages of experts, whole years, inclusive');
