using System.Globalization;

namespace TalentHub.Demonstration.Rosters;

/// <summary>The organisations of the demonstration. The names of nine enterprises stand in the letter; everything else is invented.</summary>
public static class Enterprises
{
    /// <summary>Enterprises with an agreement with a school.</summary>
    public const int Count = 312;

    /// <summary>Members of alliances.</summary>
    public const int Members = 140;

    /// <summary>The code of lamp makers.</summary>
    public const string LampMaker = "6-24-07-02";

    /// <summary>The seven that examine, with how many workers each enters: 942 together.</summary>
    public static readonly IReadOnlyList<(string Name, int Workers)> Examining =
    [
        ("欧曼科技", 168), ("新特丽照明", 152), ("左向科技", 131), ("嘉达灯饰", 126), ("领航光电", 118), ("木林森电子", 160), ("演示企业七", 87),
    ];

    /// <summary>The two that certify under their own filing: level three, four and five; 75, 18 and 14 together.</summary>
    public static readonly IReadOnlyList<(string Name, int Senior, int Intermediate, int Junior)> OwnFiling =
    [
        ("澳特浦光电", 41, 10, 8), ("松泽照明", 34, 8, 6),
    ];

    private static readonly string[] Districts =
        ["古镇镇", "小榄镇", "横栏镇", "火炬开发区", "石岐街道", "东区街道", "西区街道", "南头镇", "黄圃镇", "三乡镇", "坦洲镇", "沙溪镇"];

    private static readonly string[] Alliances =
        ["中山市灯饰照明产教联盟", "中山市智能家电产教联盟", "中山市装备制造产教联盟", "中山市电子信息产教联盟", "中山市生物医药产教联盟", "中山市现代服务产教联盟"];

    /// <summary>The name of the n-th enterprise, from 0.</summary>
    public static string Name(int n) =>
        n < Examining.Count ? Examining[n].Name
        : n < Examining.Count + OwnFiling.Count ? OwnFiling[n - Examining.Count].Name
        : string.Create(CultureInfo.InvariantCulture, $"演示企业{n + 1:000}");

    /// <summary>Its credit code.</summary>
    public static string Code(int n) => Invent.CreditCode(1000 + n);

    /// <summary>All enterprises.</summary>
    public static Roster Register() => new(
        "enterprises.xlsx", ["企业名称", "统一社会信用代码", "镇街", "世界500强"],
        [.. Enumerable.Range(0, Count).Select(n => (string?[])[Name(n), Code(n), Districts[n % Districts.Length], n is 30 or 61 or 92 or 123 ? "是" : "否"])]);

    /// <summary>The members of six alliances; six enterprises belong to two.</summary>
    public static Roster Memberships() => new(
        "alliances.xlsx", ["联盟名称", "统一社会信用代码"],
        [
            .. Enumerable.Range(0, Members).Select(n => (string?[])[Alliances[n % Alliances.Length], Code(n)]),
            .. Enumerable.Range(0, Alliances.Length).Select(n => (string?[])[Alliances[(n + 1) % Alliances.Length], Code(n)]),
        ]);

    /// <summary>The enterprises that have users and act in the story, with their letters in sign-in names.</summary>
    public static Roster Acting() => new(
        "acting-enterprises.xlsx", ["编号", "企业名称", "统一社会信用代码", "用途", "名册", "人数", "职业", "职业代码", "自评", "站点码", "阅卷", "列入账号表"],
        [
            .. Examining.Index().Select(e => (string?[])
            [
                Number(e.Index), e.Item.Name, Code(e.Index), "认定", $"workers/{e.Item.Name}.xlsx", Text(e.Item.Workers),
                Occupation(e.Index), OccupationCode(e.Index), "否", Site(e.Index), e.Index == 0 ? "考评员" : "导入", e.Index == 0 ? "是" : "否",
            ]),
            .. OwnFiling.Index().Select(e => (string?[])
            [
                Number(e.Index + Examining.Count), e.Item.Name, Code(e.Index + Examining.Count), "认定", $"workers/{e.Item.Name}.xlsx",
                Text(e.Item.Senior + e.Item.Intermediate + e.Item.Junior), "灯具制造工", LampMaker, "是", Site(e.Index + Examining.Count), "导入", e.Index == 0 ? "是" : "否",
            ]),
            .. Experts.Employers.Where(n => n >= Examining.Count + OwnFiling.Count)
                .Select(n => (string?[])[Number(n), Name(n), Code(n), "引才", "", "", "", "", "否", "", "", "否"]),
        ]);

    /// <summary>How an enterprise is called in sign-in names.</summary>
    public static string Number(int n) => string.Create(CultureInfo.InvariantCulture, $"qiye{n + 1:000}");

    /// <summary>Two of the seven make light sources, the others lamps.</summary>
    public static string Occupation(int n) => n is 4 or 5 ? "电光源制造工" : "灯具制造工";

    /// <summary>The code of that occupation.</summary>
    public static string OccupationCode(int n) => n is 4 or 5 ? "6-24-07-01" : LampMaker;

    // The province gives each body a site code of its own; the body code is 0000 for all that are filed with the province.
    private static string Site(int n) => string.Create(CultureInfo.InvariantCulture, $"9900{n + 1:00}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
