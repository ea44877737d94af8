using System.Globalization;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Layout;
using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Pages.Design;

/// <summary>Invented data that shows every component of the gallery; nothing of it is stored.</summary>
public static class DesignSamples
{
    private static readonly string[] Names = ["黄敏", "王芳", "吴倩", "陈静", "阿依古丽·买买提", "赵磊", "李娜", "周杰", "刘洋", "欧阳明"];
    private static readonly string[] Organisations = ["中山示例照明电器有限公司", "示例技师学院", "示例高技能实训中心", "示例光源科技有限公司", "示例工贸技工学校"];
    private static readonly string[] Occupations = ["灯具制造工", "电光源制造工", "工业机器人系统操作员", "数控车工", "电工", "养老护理员"];
    private static readonly string[] LevelNames = ["五级/初级工", "四级/中级工", "三级/高级工", "二级/技师", "一级/高级技师"];

    /// <summary>The reader that the gallery shows.</summary>
    public static readonly PortalReader Reader = new(Role.BureauReviewer, "王敏", "市人社局") { WorkItems = 12 };

    /// <summary>What the sample list allows.</summary>
    public static readonly ListDefinition List = new()
    {
        Path = "/design",
        SortKeys = ["number", "name", "applied", "amount"],
        Filters = [ListFilter.Text("q"), ListFilter.OneOf("level", LevelNames), ListFilter.Date("from")],
        Tabs = ["all", .. Enum.GetNames<SampleState>()],
    };

    /// <summary>The choices of the level filter.</summary>
    public static IReadOnlyList<Option> Levels { get; } = [.. LevelNames.Select(level => new Option(level, level))];

    /// <summary>All rows.</summary>
    public static IReadOnlyList<SampleRow> Rows { get; } = [.. Enumerable.Range(1, 237).Select(Row)];

    /// <summary>What happened to the sample record, newest first.</summary>
    public static IReadOnlyList<TimelineItem> Timeline { get; } =
    [
        new(Instant(9, 14, 5), "公示开始") { Actor = "系统", Icon = "speakerphone", Tone = Tone.Attention },
        new(Instant(8, 16, 42), "审核通过") { Actor = "市人社局 · 审核 王敏", Reason = "工作日天数与协议一致，材料齐全。", Icon = "check", Tone = Tone.Success },
        new(Instant(7, 10, 20), "退回补正") { Actor = "市人社局 · 经办 陈立", Reason = "缺少第 3 页盖章扫描件，请补充后重新提交。", Icon = "arrow-back-up", Tone = Tone.Danger },
        new(Instant(5, 9, 31), "提交申领") { Actor = "中山示例照明电器有限公司 · 李娜", Icon = "file-invoice" },
        new(Instant(5, 9, 2), "创建草稿") { Actor = "中山示例照明电器有限公司 · 李娜", Tone = Tone.Neutral },
    ];

    /// <summary>The problems of the sample form.</summary>
    public static IReadOnlyList<Problem> Problems { get; } =
    [
        new ProblemType("design.name-missing", ProblemKind.Invalid, "请填写姓名", "Enter the name").With().In("name"),
        new ProblemType("design.identity-wrong", ProblemKind.Invalid, "证件号码的校验码不正确，请核对后重新填写", "The check digit of the identity number is wrong; compare it and enter it again").With().In("identity"),
        new ProblemType("design.occupation-missing", ProblemKind.Invalid, "请选择职业（工种）", "Choose the occupation").With().In("occupation"),
    ];

    /// <summary>A problem in a cell of a file.</summary>
    public static Problem CellProblem { get; } =
        new ProblemType("design.level-outside", ProblemKind.Invalid, "“一级/高级技师”不在备案范围内，请改为备案的等级", "Level one is outside the filing; use a level that was filed").With().At(18, "技能等级");

    /// <summary>The rows that a query asks for.</summary>
    public static ListPage<SampleRow> Find(ListQuery query)
    {
        var rows = Matching(query).Where(row => query.Tab == "all" || row.State.ToString() == query.Tab);
        var ordered = query.Sort switch
        {
            "name" => rows.OrderBy(row => row.Name, StringComparer.Ordinal),
            "applied" => rows.OrderBy(row => row.Applied),
            "amount" => rows.OrderBy(row => row.Amount),
            _ => rows.OrderBy(row => row.Number, StringComparer.Ordinal),
        };
        SampleRow[] all = [.. ordered];
        if (query.Descending)
        {
            Array.Reverse(all);
        }

        return new ListPage<SampleRow>([.. all.Skip(query.Offset).Take(query.PageSize)], all.Length);
    }

    /// <summary>How many rows a tab holds under the filters.</summary>
    public static int Count(ListQuery query, string tab) =>
        Matching(query).Count(row => tab == "all" || row.State.ToString() == tab);

    private static IEnumerable<SampleRow> Matching(ListQuery query) =>
        from row in Rows
        where row.Name.Contains(query.Filter("q"), StringComparison.Ordinal) || row.Number.Contains(query.Filter("q"), StringComparison.OrdinalIgnoreCase)
        where query.Filter("level").Length == 0 || row.Level == query.Filter("level")
        where query.FilterDate("from") is not { } first || row.Applied >= first
        select row;

    private static SampleRow Row(int index) => new(
        string.Create(CultureInfo.InvariantCulture, $"BT2023{index:D6}"),
        Names[index % Names.Length], Organisations[index % Organisations.Length], Occupations[index % Occupations.Length],
        LevelNames[index % LevelNames.Length], (SampleState)(index % 5), new DateOnly(2023, 9, 1).AddDays(index % 90), 1000m + (index % 5 * 500m));

    private static DateTimeOffset Instant(int day, int hour, int minute) =>
        ChinaTime.At(new DateOnly(2023, 11, day), new TimeOnly(hour, minute));
}
