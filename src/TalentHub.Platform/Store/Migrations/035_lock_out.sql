INSERT INTO platform.setting (key, value, valid_from, valid_to, document, confidence, label_zh, label_en) VALUES
('security.sign-in-failures', '5', '2019-12-01', NULL, 'GB/T 22239-2019 8.1.4.1（限制非法登录次数；次数为系统默认值）', 'Comparable',
 '连续登录失败几次后锁定', 'Failed sign-ins in a row that lock a user'),
('security.lock-minutes', '15', '2019-12-01', NULL, 'GB/T 22239-2019 8.1.4.1（限制非法登录次数；时长为系统默认值）', 'Comparable',
 '锁定时长（分钟）', 'Minutes that a user stays locked');
