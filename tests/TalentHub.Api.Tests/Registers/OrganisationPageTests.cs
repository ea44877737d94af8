using System.Net;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Api.Tests.Registers;

[Collection(RegisterTests.Name)]
public sealed class OrganisationPageTests(OfficeApp app)
{
    private static readonly Role[] Readers =
        [Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Finance, Role.Auditor, Role.School, Role.Enterprise];

    private static readonly Role[] Filers = [Role.School, Role.Enterprise, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor];

    public static readonly TheoryData<string, Role, HttpStatusCode> EveryPageAndRole = new(
        from page in new (string Path, IReadOnlyList<Role> Allowed)[]
        {
            ("/organisations", Readers), ("/organisations/export", Readers), ("/organisations/new", [Role.BureauClerk, Role.Administrator]), ("/alliances", Readers),
            ("/filings", Filers), ("/filings/export", Filers),
        }
        from role in RoleRules.Assignable
        select (page.Path, role, page.Allowed.Contains(role) ? HttpStatusCode.OK : HttpStatusCode.Forbidden));

    [Theory, MemberData(nameof(EveryPageAndRole))]
    public async Task Each_page_opens_to_its_roles_only(string path, Role role, HttpStatusCode expected)
    {
        using var browser = await app.Browser(role);
        Assert.Equal(expected, (await browser.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task An_enterprise_sees_its_own_record_and_no_other()
    {
        using var enterprise = await app.Browser(Role.Enterprise);

        Assert.Contains("中山市示范照明有限公司", await enterprise.GetStringAsync($"/organisations/{OfficeApp.Enterprise}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await enterprise.GetAsync($"/organisations/{OfficeApp.OtherEnterprise}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await enterprise.GetAsync($"/filings/{OfficeApp.OtherEnterprise}/edit")).StatusCode);
        Assert.DoesNotContain("另一照明", await enterprise.GetStringAsync("/organisations"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filing_goes_from_the_scope_to_the_letter_by_three_people()
    {
        var record = $"/filings/{OfficeApp.Enterprise}";
        using var enterprise = await app.Browser(Role.Enterprise);
        var wrong = await OfficeApp.Submit(enterprise, record + "/edit", "scope", new()
        {
            ["occupation"] = "6-24-02", ["level"] = "Senior", ["from"] = "2023-01-01", ["to"] = "2025-12-31",
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        await Done(enterprise, record + "/edit", "scope", new() { ["occupation"] = "6-24-07-02", ["level"] = "Senior", ["from"] = "2023-01-01", ["to"] = "2025-12-31" });
        await Done(enterprise, record, "move-Submit", []);

        using var clerk = await app.Browser(Role.BureauClerk);
        Assert.Contains("待受理的备案", await clerk.GetStringAsync("/work"), StringComparison.Ordinal);
        await Done(clerk, record, "move-Accept", []);
        using var reviewer = await app.Browser(Role.BureauReviewer);
        await Done(reviewer, record, "move-Review", []);
        using var approver = await app.Browser(Role.BureauApprover);
        await Done(approver, record, "file", new()
        {
            ["document"] = "中人社函〔2023〕1号", ["validFrom"] = "2023-01-01", ["category"] = "Y", ["code"] = "0000", ["province"] = "44", ["series"] = "000123",
        });

        var html = await enterprise.GetStringAsync(record);
        Assert.Contains("Y000044000123", html, StringComparison.Ordinal);
        Assert.Contains("中人社函〔2023〕1号", html, StringComparison.Ordinal);
        Assert.Contains("准予备案", html, StringComparison.Ordinal);

        // A larger scope, the filing being in force: asked for, sent back, asked for again, granted by three people.
        var nothing = await OfficeApp.Submit(enterprise, record + "/extension", "extension", new() { ["occupation"] = "", ["level"] = "Junior", ["from"] = "2023-01-01", ["to"] = "2025-12-31" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nothing.StatusCode);
        Assert.Contains("请为第1行选择职业", await nothing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var larger = new Dictionary<string, string> { ["occupation"] = "6-24-07-02", ["level"] = "Junior", ["from"] = "2023-01-01", ["to"] = "2025-12-31" };
        await Done(enterprise, record + "/extension", "extension", larger);
        using var desk = await app.Browser(Role.BureauClerk);
        Assert.Contains("待受理的扩项申请", await desk.GetStringAsync("/work"), StringComparison.Ordinal);
        await Done(clerk, record, "extension-return", new() { ["reason-extension-return"] = "请补充实训场地材料。" });
        using var body = await app.Browser(Role.Enterprise);
        Assert.Contains("被退回的扩项申请", await body.GetStringAsync("/work"), StringComparison.Ordinal);
        await Done(enterprise, record + "/extension", "extension", larger);
        await Done(clerk, record, "extension-Accept", []);
        await Done(reviewer, record, "extension-Review", []);
        await Done(approver, record, "extension-grant", new() { ["document"] = "中人社函〔2023〕9号" });
        var extended = await enterprise.GetStringAsync(record);
        Assert.Contains("最近一次扩项批复：中人社函〔2023〕9号", extended, StringComparison.Ordinal);
        Assert.Contains("初级", extended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bureau_registers_and_edits_an_enterprise_and_refuses_a_wrong_code()
    {
        using var clerk = await app.Browser(Role.BureauClerk);
        var refused = await OfficeApp.Submit(clerk, "/organisations/new?kind=Enterprise", "register", new() { ["creditCode"] = "123", ["name"] = "某公司", ["district"] = "小榄镇" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("problem-creditCode", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await Done(clerk, $"/organisations/{OfficeApp.OtherEnterprise}/edit", "edit", new() { ["name"] = "中山市另一照明有限公司", ["district"] = "小榄镇" });
        Assert.Contains("小榄镇", await clerk.GetStringAsync("/organisations?q=另一照明"), StringComparison.Ordinal);
        var stale = await OfficeApp.Submit(clerk, $"/organisations/{OfficeApp.OtherEnterprise}/edit", "edit", new()
        {
            ["name"] = "中山市另一照明有限公司", ["district"] = "横栏镇", ["shown"] = "what-it-was-before",
        });
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("小榄镇", await clerk.GetStringAsync("/organisations?q=另一照明"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_registers_the_bureau_and_reaches_the_rosters_of_enterprises_and_alliances()
    {
        using var clerk = await app.Browser(Role.BureauClerk);
        Assert.Contains("登记人社局", await clerk.GetStringAsync("/organisations/new?kind=Bureau"), StringComparison.Ordinal);
        var registered = await OfficeApp.Submit(clerk, "/organisations/new?kind=Bureau", "register", new() { ["creditCode"] = "11440099000000001P", ["name"] = "演示人社局", ["district"] = "石岐街道" });

        Assert.Contains("演示人社局", await clerk.GetStringAsync(registered.Headers.Location!.ToString()), StringComparison.Ordinal);
        Assert.Contains("/imports/new?kind=organisations.enterprises&amp;target=", await clerk.GetStringAsync("/organisations"), StringComparison.Ordinal);
        Assert.Contains("/imports/new?kind=organisations.alliances&amp;target=", await clerk.GetStringAsync("/alliances"), StringComparison.Ordinal);
        Assert.Contains("/imports/new?kind=organisations.enterprises&amp;target=", await clerk.GetStringAsync("/imports"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_is_kept_whether_it_is_refused_or_comes_too_late()
    {
        const string reason = "成员单位均已加入市灯饰产教联盟，本联盟不再活动。";
        using var clerk = await app.Browser(Role.BureauClerk);
        var nameless = await OfficeApp.Submit(clerk, "/alliances", "found", new() { ["name"] = "", ["foundedOn"] = "2023-05-04" });
        Assert.Contains("value=\"2023-05-04\"", await nameless.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var founded = await OfficeApp.Submit(clerk, "/alliances", "found", new() { ["name"] = "古镇灯具产教联盟", ["foundedOn"] = "2023-05-04" });
        var alliance = founded.Headers.Location!.ToString();

        using var approver = await app.Browser(Role.BureauApprover);
        var without = await OfficeApp.Submit(approver, alliance, "dissolve", new() { ["reason-dissolve"] = " " });
        var html = await without.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.Contains("<details class=\"confirm\" open", html, StringComparison.Ordinal);
        Assert.Contains("id=\"problem-reason-dissolve\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#field-reason-dissolve\"", html, StringComparison.Ordinal);

        await Done(approver, alliance, "dissolve", new() { ["reason-dissolve"] = reason });
        var late = await OfficeApp.Submit(approver, alliance, "dissolve", new() { ["reason-dissolve"] = reason + "（另一窗口）" });
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains($"<blockquote class=\"typed\">{reason}（另一窗口）</blockquote>", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task Done(HttpClient browser, string path, string form, Dictionary<string, string> fields)
    {
        var answer = await OfficeApp.Submit(browser, path, form, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.Found, $"{path} {form}: {(int)answer.StatusCode}\n{await answer.Content.ReadAsStringAsync()}");
    }
}
