using System.Globalization;
using TalentHub.Platform.Domain.Calendar;

namespace TalentHub.Demonstration.Rosters;

/// <summary>The 63 experts whom fifteen employers bring in.</summary>
public static class Experts
{
    private const int Count = 63;
    private const int First = 8_000;

    /// <summary>The employers by number of enterprise: the nine of the letter and six others.</summary>
    public static readonly IReadOnlyList<int> Employers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 20, 21, 22, 23, 24, 25];

    private static readonly (string City, string Home)[] Homes =
        [("广州市", "演示理工大学"), ("深圳市", "演示光电研究院"), ("北京市", "演示照明研究所"), ("上海市", "演示灯具学院"), ("武汉市", "演示光电子国家中心")];

    private static readonly DateOnly Start = new(2023, 2, 6);
    private static readonly DateOnly End = new(2023, 10, 31);

    // Everybody works five of seven working days of the term, holidays left out, until the days agreed are done.
    private static readonly List<DateOnly> WorkingDays =
        [.. Enumerable.Range(0, End.DayNumber - Start.DayNumber + 1).Select(Start.AddDays).Where(day => WorkingCalendar.National.IsWorkingDay(day).OrThrow())];

    private static readonly string[] Fields = ["照明设计", "LED封装", "灯具可靠性", "智能控制", "光学仿真", "电源驱动"];

    /// <summary>The experts: two of the accounts are wrong at first (原账号) and corrected later.</summary>
    public static Roster Register() => new(
        "experts.xlsx",
        [
            "编号", "姓名", "证件类型", "证件号码", "手机号码", "引才单位", "引才单位代码", "单位编号", "工作单位", "所在城市", "专长", "引才方式", "合作内容", "开始日期", "结束日期",
            "报酬（演示值）", "工作天数", "工作日期", "账号", "联行号", "首次退票", "更正账号", "列入账号表",
        ],
        [.. Enumerable.Range(0, Count).Select(Row)]);

    private static string?[] Row(int n)
    {
        var (employer, person, days) = (Employers[n % Employers.Count], First + n, 30 + (n * 7 % 95));
        var fails = n is 17 or 41;
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"zhuanjia{n + 1:00}"), Invent.Name(person), "居民身份证",
            Invent.ResidentNumber(person, 1960, 1985), Invent.Phone(person), Enterprises.Name(employer), Enterprises.Code(employer),
            Enterprises.Number(employer), Homes[n % Homes.Length].Home, Homes[n % Homes.Length].City, Fields[n % Fields.Length], "project",
            $"{Fields[n % Fields.Length]}技术指导", Text(Start), Text(End), Text(30_000 + (n * 500)), Text(days),
            string.Join('、', Enumerable.Range(0, days).Select(d => Text(WorkingDays[d * 7 / 5]))),
            Invent.Account(n), Invent.BankCode(n % 20), fails ? "是" : "否", fails ? Invent.Account(n, series: 1) : "", n is 0 or 17 ? "是" : "否",
        ];
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
