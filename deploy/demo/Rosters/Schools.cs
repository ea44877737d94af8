using System.Globalization;

namespace TalentHub.Demonstration.Rosters;

/// <summary>Schools, classes, students and agreements; all invented.</summary>
public static class Schools
{
    private const int FirstStudent = 20_000;

    /// <summary>Students of each class.</summary>
    public const int StudentsInClass = 30;

    // The class that is enrolled together with an enterprise stands first.
    private static readonly (string Number, string Name, string Type, bool IsPublic, int Classes, int Agreements)[] All =
    [
        ("xuexiao1", "演示技师学院", "TechnicianCollege", true, 4, 96),
        ("xuexiao2", "演示第一技工学校", "TechnicalSchool", false, 3, 72),
        ("xuexiao3", "演示第二技工学校", "TechnicalSchool", false, 3, 72),
        ("xuexiao4", "演示高级技工学校", "SeniorTechnicalSchool", false, 3, 72),
    ];

    private static readonly (string Name, string Occupation)[] Programmes =
        [("灯具设计与制造", "灯具制造工"), ("电光源技术", "电光源制造工"), ("机电一体化", "灯具制造工"), ("电子技术应用", "电光源制造工")];

    /// <summary>The name of the class that is enrolled together with an enterprise.</summary>
    public static string JointClass => EachClass().First().Name;

    /// <summary>The schools.</summary>
    public static Roster Register() => new(
        "schools.xlsx", ["编号", "学校名称", "统一社会信用代码", "学校类型", "公办", "镇街", "协议名册", "协议数", "列入账号表"],
        [.. All.Index().Select(s => (string?[])
        [
            s.Item.Number, s.Item.Name, Invent.CreditCode(s.Index + 1, s.Item.IsPublic), s.Item.Type, s.Item.IsPublic ? "是" : "否", "东区街道",
            $"agreements/{s.Item.Number}.xlsx", s.Item.Agreements.ToString(CultureInfo.InvariantCulture), s.Index == 0 ? "是" : "否",
        ])]);

    /// <summary>The classes.</summary>
    public static Roster Classes() => new(
        "classes.xlsx", ["编号", "学校", "班级名称", "专业", "职业", "职业代码", "入学日期", "毕业日期", "入校即入企", "名册", "人数"],
        [.. EachClass().Select(c => (string?[])
        [
            c.Number, All[c.School].Number, c.Name, Programmes[c.Class].Name, Programmes[c.Class].Occupation,
            Programmes[c.Class].Occupation == "灯具制造工" ? Enterprises.LampMaker : "6-24-07-01", "2022-09-01", "2025-07-10",
            c.IsJoint ? "是" : "否", $"students/{c.Number}.xlsx", StudentsInClass.ToString(CultureInfo.InvariantCulture),
        ])]);

    /// <summary>A roster of students for each class.</summary>
    public static IEnumerable<Roster> Students() => EachClass().Select(c => new Roster(
        $"students/{c.Number}.xlsx", ["姓名", "证件类型", "证件号码", "手机号码"],
        [.. EachStudent(c.At).Select(n => (string?[])[.. Person(n)])]));

    /// <summary>The joint class as candidates for level four.</summary>
    public static Roster Candidates() => new(
        "workers/入校即入企.xlsx", Workers.Headings,
        [.. EachStudent(0).Select(n => (string?[])[.. Person(n), "灯具制造工", "四级/中级工", "", "学徒", "", JointClass])]);

    /// <summary>A roster of agreements for each school; no enterprise stands in two.</summary>
    public static IEnumerable<Roster> Agreements() => All.Index().Select(s => new Roster(
        $"agreements/{s.Item.Number}.xlsx", ["企业名称", "统一社会信用代码", "协议类型", "生效日期", "终止日期"],
        [.. Enumerable.Range(All.Take(s.Index).Sum(a => a.Agreements), s.Item.Agreements).Select(n => (string?[])
        [
            Enterprises.Name(n), Enterprises.Code(n), "校企合作",
            new DateOnly(2022, 3, 1).AddDays(n % 5).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "2027-02-28",
        ])]));

    private static IEnumerable<(string Number, string Name, int School, int Class, int At, bool IsJoint)> EachClass() =>
        All.Index().SelectMany(s => Enumerable.Range(0, s.Item.Classes).Select(c => (School: s.Index, Class: c)))
            .Select((c, at) => (
                string.Create(CultureInfo.InvariantCulture, $"{All[c.School].Number}-{c.Class + 1}"),
                string.Create(CultureInfo.InvariantCulture, $"2022级{Programmes[c.Class].Name}{c.Class + 1}班"), c.School, c.Class, at, at == 0));

    private static IEnumerable<int> EachStudent(int at) => Enumerable.Range(FirstStudent + (at * StudentsInClass), StudentsInClass);

    private static string[] Person(int n) => [Invent.Name(n), "居民身份证", Invent.ResidentNumber(n, 2004, 2006), Invent.Phone(n)];
}
