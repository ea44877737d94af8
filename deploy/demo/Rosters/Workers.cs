using System.Globalization;

namespace TalentHub.Demonstration.Rosters;

/// <summary>The workers whom the enterprises enter.</summary>
public static class Workers
{
    /// <summary>The headings of a roster of candidates.</summary>
    public static readonly IReadOnlyList<string> Headings =
        ["姓名", "证件类型", "证件号码", "手机号码", "职业", "等级", "工作年限", "岗位", "照片编号", "班级"];

    private const int FirstWorker = 1;
    private const int FirstOwn = 5_000;
    private const string Senior = "三级/高级工";
    private const string Intermediate = "四级/中级工";
    private const string Junior = "五级/初级工";
    private static readonly string[] Posts = ["组装", "焊接", "调试", "质检", "封装", "包装", "设备维护"];

    /// <summary>A roster for each of the seven enterprises.</summary>
    public static IEnumerable<Roster> Examined() => Enterprises.Examining.Index().Select(e => new Roster(
        $"workers/{e.Item.Name}.xlsx", Headings,
        [.. Enumerable.Range(FirstWorker + Enterprises.Examining.Take(e.Index).Sum(before => before.Workers), e.Item.Workers)
            .Select(n => Row(n, Enterprises.Occupation(e.Index), n % 10 < 5 ? Intermediate : n % 10 < 8 ? Junior : Senior))]));

    /// <summary>A roster for each of the two enterprises with a filing of their own.</summary>
    public static IEnumerable<Roster> UnderOwnFiling() => Enterprises.OwnFiling.Index().Select(e => new Roster(
        $"workers/{e.Item.Name}.xlsx", Headings,
        [
            .. Some(e.Index, 0, e.Item.Senior, Senior),
            .. Some(e.Index, e.Item.Senior, e.Item.Intermediate, Intermediate),
            .. Some(e.Index, e.Item.Senior + e.Item.Intermediate, e.Item.Junior, Junior),
        ]));

    private static IEnumerable<string?[]> Some(int enterprise, int from, int count, string level) =>
        Enumerable.Range(FirstOwn + (enterprise * 500) + from, count).Select(n => Row(n, "灯具制造工", level));

    private static string?[] Row(int n, string occupation, string level) =>
    [
        Invent.Name(n), "居民身份证", Invent.ResidentNumber(n, 1966, 1996), Invent.Phone(n), occupation, level,
        (6 + (Invent.Mix(n) % 12)).ToString(CultureInfo.InvariantCulture), Posts[n % Posts.Length],
        string.Create(CultureInfo.InvariantCulture, $"P{n:00000}"), "",
    ];
}
