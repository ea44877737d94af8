using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Jobs;

namespace TalentHub.Api.Tests.Pages;

[Collection(PagesTests.Name)]
public sealed partial class PlatformPageTests(PagesApp app)
{
    private static readonly Role[] SignedIn = [.. Enum.GetValues<Role>().Where(role => role is not (Role.Public or Role.System))];
    private static readonly Role[] Bureau = [Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover];
    private static readonly Role[] Owners = [Role.School, Role.Enterprise, .. Bureau, Role.Finance, Role.Auditor, Role.Administrator];

    private static readonly Dictionary<string, Role[]> Pages = new(StringComparer.Ordinal)
    {
        ["/work"] = SignedIn, ["/search?q=x"] = SignedIn, ["/jobs"] = Owners, ["/mails"] = [Role.Administrator],
        ["/audit"] = [.. Bureau, Role.Auditor, Role.Administrator], ["/settings"] = [Role.Administrator], ["/clock"] = [Role.Administrator],
        ["/hangfire"] = [Role.Administrator], ["/objections"] = [.. Bureau, Role.Auditor],
    };

    public static readonly TheoryData<string, Role> EveryPageAndRole = new(
        from page in Pages.Keys from role in SignedIn.Append(Role.Public) select (page, role));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(EveryPageAndRole))]
    public async Task A_page_opens_to_its_roles_and_to_nobody_else(string page, Role role)
    {
        using var browser = await app.Browser(role);
        using var answer = await browser.GetAsync(page, Cancel);

        var expected = role == Role.Public ? HttpStatusCode.Redirect : Pages[page].Contains(role) ? HttpStatusCode.OK : HttpStatusCode.Forbidden;
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("/jobs/", Role.BureauReviewer)]
    [InlineData("/jobs/", Role.Administrator)]
    [InlineData("/mails/", Role.Administrator)]
    [InlineData("/audit/", Role.Auditor)]
    [InlineData("/objections/", Role.BureauReviewer)]
    [InlineData("/notices/", Role.Public)]
    public async Task A_record_that_does_not_exist_is_not_found(string path, Role role)
    {
        using var browser = await app.Browser(role);
        using var answer = await browser.GetAsync(path + Guid.CreateVersion7(), Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("找不到这个页面", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_home_shows_the_figures_and_whoever_is_signed_in_goes_to_the_to_dos()
    {
        using var visitor = await app.Browser();
        var home = await visitor.GetStringAsync("/", Cancel);
        var figures = await visitor.GetStringAsync("/api/v1/statistics/overview", Cancel);
        using var clerk = await app.Browser(Role.BureauClerk);
        using var answer = await clerk.GetAsync("/", Cancel);

        Assert.Contains("107", home, StringComparison.Ordinal);
        Assert.Contains("三级/高级工", home, StringComparison.Ordinal);
        Assert.Contains("\"total\":107", figures, StringComparison.Ordinal);
        Assert.Equal("/work", answer.Headers.Location?.AbsolutePath);
    }

    [Fact]
    public async Task A_run_is_seen_by_its_organisation_and_the_bureau_and_without_items_by_the_administrator()
    {
        var mine = await app.Run("导入名册：灯具制造工", "Completed", PagesApp.Enterprise, done: 939, refused: 3);
        var other = await app.Run("别家的名册", "Completed", PagesApp.OtherEnterprise);
        using var enterprise = await app.Browser(Role.Enterprise);
        using var bureau = await app.Browser(Role.BureauClerk);
        using var administrator = await app.Browser(Role.Administrator);
        const string reason = "证件号码的校验码不正确";

        Assert.Contains(reason, await enterprise.GetStringAsync($"/jobs/{mine}", Cancel), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await enterprise.GetAsync($"/jobs/{other}", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await enterprise.GetAsync($"/jobs/{other}/refused", Cancel)).StatusCode);
        Assert.DoesNotContain("别家的名册", await enterprise.GetStringAsync("/jobs", Cancel), StringComparison.Ordinal);
        Assert.Contains("别家的名册", await bureau.GetStringAsync("/jobs", Cancel), StringComparison.Ordinal);
        var header = await administrator.GetStringAsync($"/jobs/{mine}", Cancel);
        Assert.Contains("3 条未通过", header, StringComparison.Ordinal);
        Assert.DoesNotContain(reason, header, StringComparison.Ordinal);
        var file = await enterprise.GetByteArrayAsync($"/jobs/{mine}/refused", Cancel);
        Assert.Equal("PK"u8.ToArray(), file[..2]);
    }

    [Fact]
    public async Task A_waiting_run_is_stopped_by_its_owner_and_not_by_the_auditor()
    {
        var run = await app.Run("编排考场", "Queued", PagesApp.Enterprise);
        using var auditor = await app.Browser(Role.Auditor);
        using var refused = await OfficeApp.Submit(auditor, $"/jobs/{run}", "cancel", []);
        Assert.NotEqual(HttpStatusCode.Redirect, refused.StatusCode);

        using var enterprise = await app.Browser(Role.Enterprise);
        using var answer = await OfficeApp.Submit(enterprise, $"/jobs/{run}", "cancel", []);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(nameof(JobRunState.Cancelled), await app.Value<string>("SELECT state FROM platform.job_run WHERE id = $1", run));
    }

    [Fact]
    public async Task A_failed_mail_is_a_to_do_and_is_sent_again_on_record()
    {
        var mail = await app.Mail("补贴申领结果 / Claim result", "Failed");
        using var browser = await app.Browser(Role.Administrator);
        Assert.Contains("发送失败的邮件", await browser.GetStringAsync("/work", Cancel), StringComparison.Ordinal);
        Assert.Contains("550 no such mailbox", await browser.GetStringAsync($"/mails/{mail}", Cancel), StringComparison.Ordinal);

        using var answer = await OfficeApp.Submit(browser, $"/mails/{mail}", "resend", []);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("Waiting", await app.Value<string>("SELECT state FROM platform.outbox WHERE id = $1", mail));
        Assert.Contains("重新发送邮件", await browser.GetStringAsync($"/mails/{mail}", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_mail_server_the_page_says_that_mails_are_kept()
    {
        await app.Mail("暂存的邮件", "Held");
        using var browser = await app.Browser(Role.Administrator);

        Assert.Contains("未配置邮件服务器", await browser.GetStringAsync("/mails", Cancel), StringComparison.Ordinal);
        Assert.Contains("暂存的邮件", await browser.GetStringAsync("/mails?tab=Held&q=暂存", Cancel), StringComparison.Ordinal);
        Assert.DoesNotContain("暂存的邮件", await browser.GetStringAsync("/mails?tab=Sent", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_is_filtered_paged_by_cursor_and_the_bureau_sees_no_users_in_it()
    {
        using var auditor = await app.Browser(Role.Auditor);
        using var bureau = await app.Browser(Role.BureauClerk);
        var users = await auditor.GetStringAsync("/audit?command=CreateUser&size=50", Cancel);

        Assert.Contains("创建用户", users, StringComparison.Ordinal);
        Assert.DoesNotContain(">登录<", users.Split("<tbody>")[1], StringComparison.Ordinal);
        Assert.DoesNotContain("<tbody>", await bureau.GetStringAsync("/audit?command=CreateUser", Cancel), StringComparison.Ordinal);
        Assert.DoesNotContain("<tbody>", await auditor.GetStringAsync("/audit?to=2020-01-01", Cancel), StringComparison.Ordinal);
        var entry = await app.Value<Guid>("SELECT id FROM platform.audit_entry WHERE command = 'CreateUser' LIMIT 1");
        Assert.Contains("user.", await auditor.GetStringAsync($"/audit/{entry}", Cancel), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await bureau.GetAsync($"/audit/{entry}", Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_sign_in_in_the_log_says_who_signed_in_and_who_failed_in_the_readers_language()
    {
        const string clerk = "user.bureauclerk";
        using var stranger = await app.Browser();
        using var failed = await WholeApp.SignIn(stranger, clerk, "not the password");
        using var signedIn = await app.Browser(Role.BureauClerk);
        using var auditor = await app.Browser(Role.Auditor);
        using var english = await auditor.GetAsync("/language?culture=en&returnUrl=/", Cancel);

        var page = WebUtility.HtmlDecode(await auditor.GetStringAsync("/audit?command=SignIn", Cancel)).Split("<tbody>")[1];

        Assert.Contains($"</a> {clerk} ({clerk})", Blanks().Replace(page, " "), StringComparison.Ordinal);
        Assert.Contains($">{clerk}</td>", page, StringComparison.Ordinal);
        Assert.Contains(">Public</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("公众", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anybody_objects_to_a_notice_and_the_reviewer_decides_with_a_reason()
    {
        var notice = await app.Notice("认定结果公示");
        using var visitor = await app.Browser();
        Assert.Contains($"/notices/{notice}", await visitor.GetStringAsync("/notices", Cancel), StringComparison.Ordinal);
        Assert.Contains("欧阳*</td><td>灯具制造工</td><td>四级/中级工</td><td>不合格", await visitor.GetStringAsync($"/notices/{notice}", Cancel), StringComparison.Ordinal);
        using var english = new HttpRequestMessage(HttpMethod.Get, $"/notices/{notice}") { Headers = { { "Accept-Language", "en" } } };
        using var read = await visitor.SendAsync(english, Cancel);
        Assert.Contains(
            "欧阳*</td><td>Lamp maker</td><td>Level 4, intermediate</td><td>Failed", await read.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var tooShort = await OfficeApp.Submit(visitor, $"/notices/{notice}", "object", new() { ["text"] = "不对", ["name"] = "王五", ["contact"] = "x" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooShort.StatusCode);

        var objection = await app.Object(notice);
        using var reviewer = await app.Browser(Role.BureauReviewer);
        Assert.Contains("待处理的异议", await reviewer.GetStringAsync("/work", Cancel), StringComparison.Ordinal);
        var page = await reviewer.GetStringAsync($"/objections/{objection}", Cancel);
        Assert.DoesNotContain("13800138000", page, StringComparison.Ordinal);
        using var clerk = await app.Browser(Role.BureauClerk);
        using var notAllowed = await OfficeApp.Submit(clerk, $"/objections/{objection}", "dismiss", new() { ["reason-dismiss"] = "已核实" });
        Assert.NotEqual(HttpStatusCode.Redirect, notAllowed.StatusCode);
        using var withoutReason = await OfficeApp.Submit(reviewer, $"/objections/{objection}", "dismiss", []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, withoutReason.StatusCode);
        using var decided = await OfficeApp.Submit(reviewer, $"/objections/{objection}", "dismiss", new() { ["reason-dismiss"] = "已核实，成绩无误。" });

        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        Assert.Equal("Dismissed", await app.Value<string>("SELECT state FROM platform.objection WHERE id = $1", objection));
    }

    [Fact]
    public async Task The_clock_moves_working_days_forward_once_confirmed_and_never_back()
    {
        using var browser = await app.Browser(Role.Administrator);
        using var unsure = await OfficeApp.Submit(browser, "/clock", "days", new() { ["days"] = "5" });
        using var back = await OfficeApp.Submit(browser, "/clock", "date", new() { ["date"] = "2023-11-01", ["time"] = "09:00", ["sure"] = "true" });
        using var moved = await OfficeApp.Submit(browser, "/clock", "date", new() { ["date"] = "2023-12-29", ["time"] = "09:00", ["sure"] = "true" });
        using var days = await OfficeApp.Submit(browser, "/clock", "days", new() { ["days"] = "1", ["sure"] = "true" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsure.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, back.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, days.StatusCode);
        Assert.Contains("演示时钟 2024-01-02", await browser.GetStringAsync("/clock", Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("独一无二", "/search?q=%E7%8B%AC%E4%B8%80%E6%97%A0%E4%BA%8C")]
    [InlineData("4420 0019 9001 0112 34", null)]
    [InlineData("４４０５２４１８８００１０１００１４", null)]
    [InlineData("H12345678", null)]
    public async Task A_search_without_scripts_goes_on_to_an_address_unless_it_may_be_a_number_of_a_person(string typed, string? address)
    {
        using var bureau = await app.Browser(Role.BureauClerk);
        using var answer = await OfficeApp.Submit(bureau, "/search", "search", new() { ["q"] = typed });
        var page = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.Equal(address, answer.Headers.Location is { } onward ? new Uri(app.Address, onward).PathAndQuery : null);
        Assert.Equal(address is null, page.Contains("不写入网址和日志", StringComparison.Ordinal));
        Assert.DoesNotContain(typed, page, StringComparison.Ordinal);
        Assert.Equal(address is null, page.Contains("按证件查找人员", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/search?q=440524188001010014", "/search")]
    [InlineData("/search?q=%EF%BC%94%EF%BC%94%EF%BC%90524188001010014&x=1", "/search?x=1")]
    [InlineData("/search?q=E12345678", "/search")]
    [InlineData("/notices?q=440524+18800101+0014&page=2", "/notices?page=2")]
    [InlineData("/sign-in?returnUrl=%2Fsearch%3Fq%3D440524188001010014", "/sign-in")]
    public async Task A_number_in_an_address_is_taken_out_and_neither_looked_up_nor_repeated(string asked, string expected)
    {
        using var bureau = await app.Browser(Role.BureauClerk);
        using var answer = await bureau.GetAsync(asked, Cancel);
        var page = await bureau.GetStringAsync(expected, Cancel);

        Assert.Equal((HttpStatusCode.SeeOther, expected), (answer.StatusCode, answer.Headers.Location?.ToString()));
        Assert.Contains("已经去掉", page, StringComparison.Ordinal);
        Assert.DoesNotContain("18800101", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_log_names_records_by_kind_and_link_and_not_by_id()
    {
        using var auditor = await app.Browser(Role.Auditor);
        var list = (await auditor.GetStringAsync("/audit?command=SignIn", Cancel)).Split("<tbody>")[1].Split("</tbody>")[0];
        var entry = (await auditor.GetStringAsync(list.Split("href=\"")[1].Split('"')[0], Cancel)).Split("class=\"stack\"")[1];

        Assert.Contains("<a href=\"/users/", list, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/users/", entry, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9a-f]{12}", Tags().Replace(list, " "));
    }

    [Fact]
    public async Task Entries_of_the_system_s_clock_say_so_where_records_go_by_a_demonstration_s()
    {
        using var auditor = await app.Browser(Role.Auditor);
        var list = await auditor.GetStringAsync("/audit?command=SignIn", Cancel);
        var moved = await auditor.GetStringAsync("/audit?command=MoveClock", Cancel);

        Assert.Contains("演示数据库", list, StringComparison.Ordinal);
        Assert.Contains("<small> · 系统时间</small>", list, StringComparison.Ordinal);
        Assert.DoesNotContain("<small> · 系统时间</small>", moved, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_finds_only_what_the_reader_may_see()
    {
        await app.Run("独一无二的任务", "Running", PagesApp.OtherEnterprise);
        using var bureau = await app.Browser(Role.BureauClerk);
        using var enterprise = await app.Browser(Role.Enterprise);

        Assert.Contains("/jobs/", (await bureau.GetStringAsync("/search?q=独一无二", Cancel)).Split("id=\"main\"")[1], StringComparison.Ordinal);
        var nothing = await enterprise.GetStringAsync("/search?q=独一无二", Cancel);
        Assert.Contains("没有找到相关记录", nothing, StringComparison.Ordinal);
        Assert.Contains("没有找到与“独一无二”相关的记录", nothing.Split("class=\"lead\"")[1].Split("</p>")[0], StringComparison.Ordinal);
        Assert.Contains("请输入要查找的姓名、编号或标题", await enterprise.GetStringAsync("/search?q=", Cancel), StringComparison.Ordinal);
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
