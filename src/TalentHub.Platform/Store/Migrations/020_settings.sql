CREATE EXTENSION IF NOT EXISTS btree_gist;

-- A number of the field, valid for a time, with the document it was read in. An amount nobody has published is a demonstration value.
CREATE TABLE platform.setting (
    key text NOT NULL,
    value jsonb NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    document text NOT NULL,
    confidence text NOT NULL,
    label_zh text NOT NULL,
    label_en text NOT NULL,
    is_demonstration boolean NOT NULL DEFAULT false,
    CONSTRAINT pk_setting PRIMARY KEY (key, is_demonstration, valid_from),
    CONSTRAINT ck_setting_period CHECK (valid_to >= valid_from),
    CONSTRAINT ck_setting_confidence CHECK (confidence IN ('Confirmed', 'Recalled', 'Comparable', 'NotFound')),
    CONSTRAINT ck_setting_not_found CHECK (confidence <> 'NotFound' OR is_demonstration),
    CONSTRAINT ex_setting_overlap EXCLUDE USING gist (
        key WITH =, (is_demonstration::int) WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

-- Every process sees by this number that something changed.
CREATE TABLE platform.setting_version (
    single boolean CONSTRAINT pk_setting_version PRIMARY KEY DEFAULT true CHECK (single),
    version bigint NOT NULL
);
INSERT INTO platform.setting_version (version) VALUES (1);
CREATE FUNCTION platform.count_setting_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE platform.setting_version SET version = version + 1;
    RETURN NULL;
END $$;
CREATE TRIGGER tr_setting_change AFTER INSERT OR UPDATE OR DELETE ON platform.setting
    FOR EACH STATEMENT EXECUTE FUNCTION platform.count_setting_change();

-- Where the day of a document is not known, the first day of its year stands for it.
INSERT INTO platform.setting (key, value, valid_from, valid_to, document, confidence, label_zh, label_en) VALUES
('certification.levels',
 '[{"rank":1,"key":"Apprentice","name":"学徒工","code":null,"highSkill":false},
   {"rank":2,"key":"Level5","name":"五级/初级工","code":"5","highSkill":false},
   {"rank":3,"key":"Level4","name":"四级/中级工","code":"4","highSkill":false},
   {"rank":4,"key":"Level3","name":"三级/高级工","code":"3","highSkill":true},
   {"rank":5,"key":"Level2","name":"二级/技师","code":"2","highSkill":true},
   {"rank":6,"key":"Level1","name":"一级/高级技师","code":"1","highSkill":true},
   {"rank":7,"key":"Special","name":"特级技师","code":null,"highSkill":true},
   {"rank":8,"key":"Chief","name":"首席技师","code":null,"highSkill":true}]',
 '2022-01-01', NULL, '人社部发〔2022〕14号', 'Confirmed', '新八级工职业技能等级', 'The eight skill levels'),
('certification.school-levels', '{"普通技工学校":[5,4],"高级技工学校":[5,4,3],"技师学院":[5,4,3,2]}',
 '2019-01-01', NULL, '广东省技工院校职业技能等级认定办事指南', 'Confirmed', '各类技工院校可认定等级', 'Levels that each kind of school may assess'),
('certification.examiner-levels', '{"考评员":[5,4,3],"高级考评员":[5,4,3,2,1]}',
 '2019-01-01', NULL, '职业技能鉴定考评人员管理规定（沿用）', 'Confirmed', '考评人员可考评等级', 'Levels that each grade of examiner may assess'),
('certification.score-scale', '100', '2019-01-01', NULL, '国家职业标准 1.9（通用条款）', 'Confirmed', '每科满分', 'Full marks of a subject'),
('certification.pass-mark', '60', '2019-01-01', NULL, '国家职业标准 1.9（通用条款）', 'Confirmed', '每科合格分（含）', 'Marks to pass, in every subject, inclusive'),
('certification.panel-review-levels', '[2,1]', '2019-01-01', NULL, '国家职业标准 1.9（通用条款）', 'Confirmed', '需综合评审的等级', 'Levels with a panel review'),
('certification.candidates-per-invigilator', '15', '2021-01-01', NULL, '国家职业标准 1.9.3（通用条款）', 'Confirmed', '理论考试每名监考员最多考生数', 'Candidates for one invigilator in theory'),
('certification.invigilators-per-room', '2', '2021-01-01', NULL, '国家职业标准 1.9.3（通用条款）', 'Confirmed', '每个理论考场最少监考员数', 'Fewest invigilators of a theory room'),
('certification.practice-examiners', '3', '2021-01-01', NULL, '国家职业标准 1.9.3（通用条款）', 'Confirmed', '技能考核考评员最少人数（单数）', 'Fewest practice examiners, an odd number'),
('certification.candidates-per-practice-examiner', '5', '2021-01-01', NULL, '国家职业标准 1.9.3（各职业另定）', 'Confirmed', '技能考核每名考评员考生数（默认）', 'Candidates for one practice examiner, unless the standard says otherwise'),
('certification.panel-reviewers', '3', '2021-01-01', NULL, '国家职业标准 1.9.3（通用条款）', 'Confirmed', '综合评审委员最少人数（单数）', 'Fewest members of a review panel, an odd number'),
('certification.seats-per-room', '30', '2019-01-01', NULL, '标准化考场惯例', 'Recalled', '标准考场座位数', 'Seats of a standard room'),
('certification.examiner-consecutive-sessions', '3', '2019-01-01', NULL, '无锡市考评人员管理规则（参照）', 'Comparable', '同一考点连续考评场次上限', 'Most sessions in a row for one examiner at one site'),
('certification.one-certificate-per-year', 'true', '2019-01-01', NULL, '国家同一年度一人一证原则', 'Confirmed', '同一年度一人一证', 'One certificate for a person in a year'),
('certification.publicity-working-days', '5', '2019-01-01', NULL, '职业技能等级认定工作流程（技师学院公布）；粤技服〔2022〕151号', 'Confirmed', '结果公示工作日', 'Working days of public notice of results'),
('certification.employer-report-working-days', '10', '2019-01-01', NULL, '粤技服〔2022〕151号', 'Confirmed', '用人单位结果上报时限（工作日，含公示）', 'Working days for an employer to report results, notice included'),
('certification.social-report-working-days', '5', '2019-01-01', NULL, '粤技服〔2022〕151号', 'Confirmed', '社会评价组织结果上报时限（工作日）', 'Working days for a social body to report results'),
('certification.authority-review-working-days', '5', '2019-01-01', NULL, '粤技服〔2022〕151号', 'Confirmed', '主管部门审核时限（工作日）', 'Working days for the authority to review'),
('certification.correction-working-days', '5', '2019-01-01', NULL, '粤技服〔2022〕151号', 'Confirmed', '退回后整改重报时限（工作日）', 'Working days to correct and report again'),
('certification.certificate-data-working-days', '5', '2019-01-01', NULL, '粤技服〔2022〕151号', 'Confirmed', '证书数据上报时限（工作日）', 'Working days to report certificate data'),
('certification.makeup-months', '12', '2019-01-01', NULL, '辽宁某评价机构规则（参照）', 'Comparable', '补考期限（月）', 'Months within which a failed subject may be taken again'),
('certification.makeup-times', '1', '2019-01-01', NULL, '辽宁某评价机构规则（参照）', 'Comparable', '补考次数', 'How often a failed subject may be taken again'),
('certification.score-review-working-days', '10', '2019-01-01', NULL, '浙江省职业技能鉴定成绩复核规则（参照）', 'Comparable', '成绩复核申请期限（工作日）', 'Working days to ask for a review of scores'),
('certification.archive-paper-years', '3', '2019-01-01', NULL, '职业技能等级认定档案管理规则', 'Confirmed', '纸质档案保存年限', 'Years that paper records are kept'),
('certification.archive-electronic-years', '5', '2019-01-01', NULL, '职业技能等级认定档案管理规则', 'Confirmed', '电子档案保存年限', 'Years that electronic records are kept'),
('certificate.province', '"44"', '2019-01-01', NULL, 'GB/T 2260', 'Recalled', '证书编号省级代码', 'Province in certificate numbers'),
('certificate.provincial-body-code', '"0000"', '2019-01-01', NULL, '职业技能等级证书编码规则', 'Confirmed', '省级首次备案机构代码', 'Body code of those first filed with a province'),
('certificate.serial-scope', '["site","year","level"]', '2019-01-01', NULL, '职业技能等级证书编码规则', 'Recalled', '证书序列码编号范围', 'Within what certificate serials are counted'),
('filing.validity-years', '3', '2019-01-01', NULL, '职业技能等级认定工作规程（试行），人社职司便函〔2020〕17号', 'Recalled', '备案有效期（年）', 'Years that a filing is valid'),
('filing.renewal-window-months', '3', '2022-01-01', NULL, '粤技服〔2022〕184号', 'Confirmed', '续期申请窗口（到期前月数）', 'Months before expiry in which renewal is applied for'),
('filing.renewal-batches', '6', '2022-01-01', NULL, '粤技服〔2022〕184号', 'Confirmed', '续期所需认定批次', 'Batches needed for renewal'),
('filing.added-occupation-extends', 'false', '2022-01-01', NULL, '粤技服〔2022〕184号', 'Confirmed', '新增职业是否顺延有效期', 'Whether an added occupation extends the filing'),
('flexible-talent.days-minimum', '30', '2021-01-01', NULL, '中人社发〔2021〕98号 第一条', 'Confirmed', '柔性引才年度最少工作天数', 'Fewest days of a visiting expert in a year'),
('flexible-talent.days-below', '183', '2021-01-01', NULL, '中人社发〔2021〕98号 第一条', 'Confirmed', '柔性引才年度工作天数上限（不满）', 'Days in a year that are too many'),
('flexible-talent.excludes-high-level', 'true', '2021-01-01', NULL, '中人社发〔2021〕98号 第二条', 'Confirmed', '已认定高层次人才不得申领', 'Recognised high-level talents are excluded'),
('flexible-talent.publicity-working-days', '5', '2021-01-01', NULL, '《中山市柔性引才生活补贴实施细则》修订征求意见稿', 'Confirmed', '柔性引才补贴公示工作日', 'Working days of public notice of claims'),
('unemployment-skill-subsidy',
 '{"insuredMonths":12,"level5":1000,"level4":1500,"level3":2000,"perYear":3,"perYearExtraShortage":0,"deadlineMonths":12,"shortageUpliftPercent":30}',
 '2024-01-01', '2024-12-31', '失业保险技能提升补贴（广东省，2024年度）', 'Confirmed', '失业保险技能提升补贴', 'Skill subsidy from unemployment insurance'),
('unemployment-skill-subsidy',
 '{"insuredMonths":12,"level5":1000,"level4":1500,"level3":2000,"perYear":1,"perYearExtraShortage":2,"deadlineMonths":12,"shortageUpliftPercent":30}',
 '2025-01-01', '2025-12-31', '失业保险技能提升补贴（广东省，2025年度）', 'Confirmed', '失业保险技能提升补贴', 'Skill subsidy from unemployment insurance'),
('skill-subsidy-catalogue',
 '{"classes":{"A":{"count":238,"minimum":1000,"maximum":3600},"B":{"count":232,"minimum":1000},"C":{"count":40}},"issuers":["Social"],"deadlineMonths":12,"shortageUpliftPercent":30}',
 '2025-01-01', NULL, '广东省职业技能培训补贴（指导）标准目录（2025年版）', 'Confirmed', '劳动力职业技能提升补贴', 'Skill subsidy of the province'),
('apprenticeship-subsidy', '{"perPersonYearMinimum":5000,"perPersonYearMaximum":8500,"studentApprentice":5000,"shortageUpliftPercent":30}',
 '2021-01-01', NULL, '广东省企业新型学徒制补贴标准', 'Confirmed', '企业新型学徒制补贴', 'Apprenticeship subsidy'),
('digital-pilot', '{"level2":300000,"level3":600000,"level4":1000000}',
 '2024-11-20', '2026-12-31', '中工信规字〔2024〕5号；中工信〔2024〕293号', 'Confirmed', '中小企业数字化转型试点奖补上限（元）', 'Ceilings of the digital pilot grant, yuan'),
('digital-loan', '{"interestPercent":100,"capPerYear":30000000,"maximumYears":3,"maximumFiledProjects":2}',
 '2022-05-11', NULL, '中山市“数字贷”贴息办法', 'Confirmed', '数字贷贴息', 'Interest subsidy of the digital loan'),
('security.network-log-months', '6', '2017-06-01', NULL, '网络安全法 第二十一条第（三）项', 'Confirmed', '网络日志最短保存月数', 'Months that network logs are kept at least');

-- What the documents at hand do not give: used only by a database that is marked as a demonstration, and shown as 演示值.
INSERT INTO platform.setting (key, value, valid_from, document, confidence, label_zh, label_en, is_demonstration) VALUES
('certification.plan-lead-working-days', '10', '2019-01-01', '未查到', 'NotFound', '认定计划提前申报工作日（演示值）', 'Working days a plan is filed ahead (demonstration value)', true),
('certification.authority-sampling-percent', '10', '2019-01-01', '未查到', 'NotFound', '主管部门抽查比例（演示值）', 'Share the authority samples, percent (demonstration value)', true),
('flexible-talent.percent', '30', '2021-01-01', '未查到', 'NotFound', '柔性引才补贴比例（演示值）', 'Share of pay that is subsidised, percent (demonstration value)', true),
('flexible-talent.cap', '50000', '2021-01-01', '未查到', 'NotFound', '柔性引才补贴每人每年上限（元，演示值）', 'Ceiling for a person and year, yuan (demonstration value)', true);
