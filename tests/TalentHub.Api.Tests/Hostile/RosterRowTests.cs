using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Api.Tests.Whole;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Hostile;

/// <summary>
/// Rows as people really send them, in every kind of roster, over the API: each wrong one is refused with row, column and remedy in
/// both languages, the right ones beside it are fit to be registered, and the dry run changes no table.
/// </summary>
[Collection(HostileTests.Name)]
public sealed class RosterRowTests(HostileApp fixture)
{
    private static readonly string Wrong = Invented.ResidentNumber(900);

    /// <summary>The cell, what stands in it, and the code under which it is refused.</summary>
    private static readonly (string Column, string Value, string Code)[] People =
    [
        ("证件号码", Wrong[..17] + (Wrong[17] == '0' ? '1' : '0'), "identity.check-digit"),
        ("证件号码", "442000800101001", "identity.fifteen-digits"),
        ("证件号码", Number("19900230"), "identity.birth-date-impossible"),
        ("证件号码", Number("20990101"), "identity.birth-date-in-future"),
        ("证件号码", Number("18000101"), "identity.birth-date-too-early"),
        ("证件号码", Number("20200101"), "person.too-young"),
        ("证件号码", Number("19000101"), "person.too-old"),
        ("证件号码", "4420001980010100", "identity.length"),
        ("证件号码", "12345", "identity.unknown"),
        ("证件号码", "13800138000", "identity.unknown"),
        ("证件号码", "44200019800101ABCD", "identity.character"),
        ("证件号码", "", "identity.empty"),
        ("证件号码", RawWorkbook.Number("442000198001010015"), "sheet.digits-lost"),
        ("证件号码", "=cmd|' /C calc'!A0", "sheet.formula"),
        ("证件类型", "图书证", "person.document-kind-unknown"),
        ("手机号码", "12345", "mobile.shape"),
        ("姓名", "", "name.empty"),
        ("姓名", Wrong, "name.holds-number"),
        ("姓名", "王五１３８００１３８０００", "name.holds-number"),
        ("姓名", "张\uFFFD", "name.character-lost"),
        ("姓名", "@SUM(1+1)*cmd|' /C calc'!A0", "sheet.formula"),
        ("姓名", RawWorkbook.Formula("HYPERLINK(\"http://x\")", "张三"), "sheet.formula"),
        ("姓名", new string('长', 101), "name.too-long"),
    ];

    private static readonly Dictionary<string, (string Column, string Value, string Code)[]> Mistakes = new(StringComparer.Ordinal)
    {
        ["certification.candidates"] =
        [
            .. People, ("职业", "演员", "candidate.occupation-unknown"), ("职业", "-1+cmd|' /C calc'!A0", "sheet.formula"), ("等级", "九级", "candidate.level-unknown"),
            ("等级", "一级", "candidate.track-not-in-batch"), ("等级", "五级", "candidate.track-not-in-batch"), ("工作年限", "81", "candidate.work-years-wrong"),
            ("工作年限", "-1", "candidate.work-years-wrong"), ("工作年限", "3.5", "candidate.work-years-wrong"),
            ("证件号码", Invented.ResidentNumber(10), "person.name-differs"), ("证件号码", "{again}", "roster.twice-in-file person.twice-in-file"),
        ],
        ["training.students"] = [.. People, ("证件号码", Invented.ResidentNumber(10), "person.name-differs"), ("证件号码", "{again}", "roster.twice-in-file person.twice-in-file")],
        ["certification.scores"] =
        [
            ("评价成绩", "-1", "score.out-of-scale"), ("评价成绩", "101", "score.out-of-scale"), ("评价成绩", "59.999", "score.too-many-decimals"),
            ("评价成绩", RawWorkbook.Number("59.999"), "score.too-many-decimals"), ("评价成绩", "－１", "score.out-of-scale"), ("评价成绩", "九十", "score.not-a-number"),
            ("评价成绩", "1e2", "score.not-a-number"), ("评价成绩", "", "roster.cell-empty"), ("评价成绩", "=60+20", "sheet.formula"),
            ("评价成绩", RawWorkbook.Formula("60+20", "80"), "sheet.formula"), ("理论成绩", "80", "score.subject-unknown"), ("准考证号", "99999999999", "score.candidate-unknown"),
            ("准考证号", "{again}", "roster.twice-in-file score.twice"),
        ],
        ["training.agreements"] =
        [
            ("统一社会信用代码", Invented.CreditCode(2)[..17] + "*", "credit-code.character"), ("统一社会信用代码", "91442000", "credit-code.length"),
            ("统一社会信用代码", OtherCheck(Invented.CreditCode(2)), "credit-code.check-digit"), ("统一社会信用代码", Invented.CreditCode(77777), "organisation.enterprise-unknown"),
            ("协议类型", "口头约定", "roster.cell-choice"), ("终止日期", "2027-02-30", "sheet.not-a-date"), ("终止日期", "2023-02-28", "agreement.dates-wrong"),
            ("终止日期", "2023-10-31", "agreement.over-already"), ("终止日期", "", "roster.cell-empty"), ("生效日期", "昨天", "sheet.not-a-date"), ("生效日期", "=TODAY()", "sheet.formula"),
            ("统一社会信用代码", "{again}", "roster.twice-in-file"),
        ],
        ["organisations.enterprises"] =
        [
            ("统一社会信用代码", OtherCheck(Invented.CreditCode(600)), "credit-code.check-digit"), ("统一社会信用代码", "", "credit-code.length"),
            ("统一社会信用代码", Invented.CreditCode(2), "organisation.name-differs"), ("统一社会信用代码", "{again}", "roster.twice-in-file"), ("企业名称", "", "roster.cell-empty"),
            ("企业名称", "=1+1", "sheet.formula"), ("镇街", "", "roster.cell-empty"), ("世界500强", "也许", "roster.cell-choice"),
        ],
        ["organisations.alliances"] =
        [
            ("统一社会信用代码", OtherCheck(Invented.CreditCode(2)), "credit-code.check-digit"), ("统一社会信用代码", Invented.CreditCode(77777), "organisation.enterprise-unknown"),
            ("统一社会信用代码", Invented.CreditCode(1), "organisation.enterprise-unknown"), ("联盟名称", "", "roster.cell-empty"), ("联盟名称", "=1+1", "sheet.formula"),
            ("联盟名称", "{again}", "roster.twice-in-file"),
        ],
    };

    public static TheoryData<string> Kinds => [.. Mistakes.Keys];

    [Fact]
    public void Every_kind_of_roster_is_tried()
    {
        var installed = fixture.App.Services.GetServices<IRosterKind>().Select(kind => kind.Name).Order(StringComparer.Ordinal);
        Assert.Equal(installed, Mistakes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(installed, fixture.Kinds.Select(kind => kind.Name).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Each_wrong_row_says_row_column_and_remedy_and_nothing_changes(string name)
    {
        var kind = fixture.Kind(name);
        var rows = Mistakes[name].Select((m, i) => kind.With(i + 1, (m.Column, m.Value == "{again}" ? kind.Row(0)[Array.IndexOf(kind.Headings, m.Column)] : m.Value))).ToList();
        rows.Insert(0, kind.Row(0));
        var before = await fixture.Tables();

        var import = await fixture.Checked(kind, "名册.xlsx", kind.Xlsx(rows));

        Assert.Equal(before, await fixture.Tables());
        var problems = await fixture.Problems(import);
        var (chinese, english) = (await fixture.Errors(kind, import, "zh-CN"), await fixture.Errors(kind, import, "en"));
        var refused = problems.Select(p => p.Row).Distinct().ToList();
        Assert.Equal(refused.Count, chinese.Count - 1);
        foreach (var (mistake, row) in Mistakes[name].Select((m, i) => (m, i + 3)))
        {
            var said = problems.Where(p => p.Row == row).ToList();
            Assert.True(said.Exists(p => mistake.Code.Split(' ').Contains(p.Code) && (mistake.Value == "{again}" ? p.Column is not null : p.Column == ColumnOf(mistake))),
                $"{name} row {row} ({mistake}): {string.Join(", ", said)}");
            var (zh, en) = (chinese[1 + refused.IndexOf(row)][^1], english[1 + refused.IndexOf(row)][^1]);
            Assert.True(zh.Contains($"第{row}行", StringComparison.Ordinal) && zh.Contains(said[0].Column!, StringComparison.Ordinal) && HasRemedy(zh), $"{mistake}: {zh}");
            Assert.True(en.StartsWith($"Row {row}", StringComparison.Ordinal) && !en.Contains('{') && en.Length > 20 && !en.Contains(said[0].Column!, StringComparison.Ordinal), $"{mistake}: {en}");
            Assert.False(zh.Contains('{') || (mistake.Column == "证件号码" && PersonalNumbers.AppearIn(zh + en)), $"{mistake}: {zh} {en}");
        }
    }

    [Fact]
    public async Task A_level_or_day_outside_the_filing_is_refused_when_the_batch_is_planned()
    {
        var body = fixture.City.Records["theirs.enterprise"];
        foreach (var (level, from, to) in new[] { ("SeniorTechnician", "2023-11-20", "2023-11-21"), ("Senior", "2022-12-30", "2023-01-02"), ("Senior", "2026-11-30", "2027-01-02") })
        {
            var before = await fixture.Tables();
            using var answer = await (await fixture.App.As("theirs.enterprise")).SendAsync(WholeApp.Request(HttpMethod.Post, "/api/v1/batches", JsonContent.Create(new
            {
                bodyId = body, title = "范围外", kind = "OwnFiling", tracks = new[] { new { occupationCode = "6-24-07-02", level } }, examFrom = from, examTo = to, venues = Array.Empty<object>(),
            })));
            var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
            Assert.Equal((409, "batch.outside-scope"), ((int)answer.StatusCode, $"{problem["code"]}"));
            Assert.Contains(from, $"{problem["detailZh"]}{problem["detailEn"]}", StringComparison.Ordinal);
            Assert.Equal(before, await fixture.Tables());
        }
    }

    private static bool HasRemedy(string chinese) => new[] { "请", "可填", "无需" }.Any(word => chinese.Contains(word, StringComparison.Ordinal));

    private static string ColumnOf((string Column, string Value, string Code) mistake) => mistake.Code switch
    {
        "agreement.dates-wrong" => "终止日期",
        "organisation.name-differs" => "企业名称",
        "person.name-differs" => "姓名",
        _ => mistake.Column,
    };

    private static string Number(string birth)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var digits = $"442000{birth}001";
        return digits + "10X98765432"[digits.Select((d, i) => (d - '0') * weights[i]).Sum() % 11];
    }

    private static string OtherCheck(string code) => code[..17] + (code[17] == '1' ? '2' : '1');
}
