using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Certification;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Training;

[Collection(CertificationTests.Name)]
public sealed class TrainingPageTests(CertificationApp app)
{
    private static readonly Role[] SignedIn = [.. Enum.GetValues<Role>().Where(role => role is not (Role.Public or Role.System))];
    private static readonly Role[] Bureau = [Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover];
    private static readonly Role[] Readers = [Role.School, Role.Enterprise, .. Bureau, Role.Auditor];

    private static readonly Dictionary<string, Role[]> Pages = new(StringComparer.Ordinal)
    {
        ["/classes"] = Readers, ["/classes?tab=Open&q=x&level=Senior&sort=students"] = Readers, ["/classes/export"] = Readers, ["/classes/new"] = [Role.School],
        ["/agreements"] = Readers, ["/agreements?tab=all&q=x&kind=Cooperation&sort=ends"] = Readers, ["/agreements/export"] = Readers, ["/agreements/new"] = [Role.School],
        ["/people"] = [.. Bureau, Role.Auditor], ["/people/export"] = [.. Bureau, Role.Auditor], ["/people?name=张&kind=Passport&sort=known"] = [.. Bureau, Role.Auditor],
        ["/api/v1/classes"] = Readers, ["/api/v1/agreements"] = Readers,
    };

    public static readonly TheoryData<string, Role> EveryPageAndRole = new(
        from page in Pages.Keys from role in SignedIn.Append(Role.Public) select (page, role));

    public static readonly TheoryData<string, Role> EveryRecord = new(
        ("/classes/{0}", Role.School), ("/classes/{0}?tab=students", Role.Enterprise), ("/classes/{0}/edit", Role.School), ("/classes/{0}/students/export", Role.School),
        ("/agreements/{0}", Role.Enterprise), ("/people/{0}", Role.BureauClerk), ("/api/v1/classes/{0}", Role.School), ("/api/v1/classes/{0}/students", Role.School),
        ("/api/v1/agreements/{0}", Role.Enterprise));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(EveryPageAndRole))]
    public async Task A_page_opens_to_its_roles_and_to_nobody_else(string page, Role role)
    {
        using var browser = await app.Browser(role);
        using var answer = await browser.GetAsync(page, Cancel);

        var unknown = page.StartsWith("/api", StringComparison.Ordinal) ? HttpStatusCode.Unauthorized : HttpStatusCode.Redirect;
        Assert.Equal(role == Role.Public ? unknown : Pages[page].Contains(role) ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory, MemberData(nameof(EveryRecord))]
    public async Task A_record_that_does_not_exist_is_not_found(string path, Role role)
    {
        using var browser = await app.Browser(role);
        using var answer = await browser.GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, Guid.CreateVersion7()), Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("0", "入学年份0不正确")]
    [InlineData("9999", "入学年份9999不正确")]
    [InlineData("-1", "入学年份“-1”不是年份")]
    [InlineData("二零二三", "入学年份“二零二三”不是年份")]
    [InlineData("99999999999", "入学年份“99999999999”不是年份")]
    public async Task A_wrong_year_of_a_class_is_told_at_its_field_which_keeps_what_was_typed(string year, string sentence)
    {
        using var school = await app.Browser(Role.School);
        using var answer = await OfficeApp.Submit(school, "/classes/new", "class", new()
        {
            ["name"] = "年份不对的班", ["occupation"] = "6-24-07-02", ["level"] = "Senior", ["year"] = year,
        });
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(sentence, html.Split("id=\"problem-year\"")[1].Split("</p>")[0], StringComparison.Ordinal);
        Assert.Contains($"value=\"{year}\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "name", "坏\0字", "不能保存的字符")]
    [InlineData(true, "name", "", "超过 10000 个字符")]
    [InlineData(false, "name", "好字", "不是从您当前登录的页面提交的")]
    public async Task A_form_that_no_page_can_take_is_shown_again_with_what_was_typed_and_why(bool hasToken, string field, string text, string sentence)
    {
        using var school = await app.Browser(Role.School);
        var typed = text.Length == 0 ? new string('长', 10_001) : text;
        var fields = new Dictionary<string, string> { ["_handler"] = "class", ["year"] = "2024", [field] = typed };
        if (hasToken)
        {
            const string mark = "__RequestVerificationToken\" value=\"";
            var page = await school.GetStringAsync("/classes/new", Cancel);
            fields["__RequestVerificationToken"] = page[(page.IndexOf(mark, StringComparison.Ordinal) + mark.Length)..].Split('"')[0];
        }

        using var answer = await school.PostAsync("/classes/new", new FormUrlEncodedContent(fields), Cancel);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, html.Split("notice tone-danger")[1].Split("</div>")[0], StringComparison.Ordinal);
        Assert.Contains($"value=\"{typed.Replace("\0", "", StringComparison.Ordinal)}\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"2024\"", html, StringComparison.Ordinal);
        Assert.Equal(text.Length == 0, html.Contains("id=\"problem-name\"", StringComparison.Ordinal));
        Assert.DoesNotContain("记录在您打开页面之后已有变化", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_with_a_character_that_cannot_be_read_says_so()
    {
        using var school = await app.Browser(Role.School);
        using var answer = await school.GetAsync("/classes?q=%00", Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("网址中含有不能识别的字符", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_signs_opens_enrols_edits_and_graduates_over_the_api()
    {
        using var school = await app.Browser(Role.School);
        var terms = new { kind = "OrderedTraining", from = "2023-03-01", to = "2026-02-28" };
        var agreement = await Sent(school, HttpMethod.Post, "/api/v1/agreements", new { enterpriseId = CertificationApp.OtherEnterprise, terms }, HttpStatusCode.Created);
        Assert.Equal("agreement.already-live", (await Sent(
            school, HttpMethod.Post, "/api/v1/agreements", new { enterpriseId = CertificationApp.OtherEnterprise, terms }, HttpStatusCode.Conflict))["code"]!.GetValue<string>());
        var made = await Sent(school, HttpMethod.Post, "/api/v1/classes", Class("23级灯具1班"), HttpStatusCode.Created);
        var record = $"/api/v1/classes/{made["id"]}";

        var enrolled = await Sent(school, HttpMethod.Post, record + "/students", new
        {
            students = new object[] { new { name = "学生一", documentNumber = Invented.Document(801).Number }, new { name = "学生二", documentNumber = "440106199003070000" } },
        }, HttpStatusCode.OK);
        Assert.Equal(["Registered", "Refused"], enrolled["findings"]!.AsArray().Select(f => f!["verdict"]!.GetValue<string>()));
        var edited = await Sent(school, HttpMethod.Put, record, Class("23级灯具二班"), HttpStatusCode.OK);
        Assert.Equal(("23级灯具二班", 1), (edited["name"]!.GetValue<string>(), edited["students"]!.GetValue<int>()));

        using var partner = await app.Browser(CertificationApp.Stranger);
        Assert.Contains("23级灯具二班", await partner.GetStringAsync("/classes", Cancel), StringComparison.Ordinal);
        Assert.DoesNotContain(Invented.Document(801).Number, await partner.GetStringAsync($"/classes/{made["id"]}?tab=students", Cancel), StringComparison.Ordinal);
        await Sent(partner, HttpMethod.Put, record, Class("别人的班"), HttpStatusCode.Forbidden);

        Assert.Equal("Graduated", (await Sent(school, HttpMethod.Post, record + "/graduate", new { }, HttpStatusCode.OK))["state"]!.GetValue<string>());
        await Sent(school, HttpMethod.Post, $"/api/v1/agreements/{agreement["id"]}/end", new { reason = "" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Ended", (await Sent(school, HttpMethod.Post, $"/api/v1/agreements/{agreement["id"]}/end", new { reason = "合作期满" }, HttpStatusCode.OK))["state"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_class_that_was_changed_after_its_form_was_opened_is_not_overwritten_unseen()
    {
        using var school = await app.Browser(Role.School);
        var made = await Sent(school, HttpMethod.Post, "/api/v1/classes", Lonely("甲班"), HttpStatusCode.Created);
        var page = $"/classes/{made["id"]}/edit";
        var seen = Shown(await school.GetStringAsync(page, Cancel));
        await Sent(school, HttpMethod.Put, $"/api/v1/classes/{made["id"]}", Lonely("乙班"), HttpStatusCode.OK);
        using var refused = await Edit(seen, Guid.CreateVersion7());
        var html = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancel));

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("这条记录已被修改，所以没有保存", html, StringComparison.Ordinal);
        Assert.Contains("value=\"丙班\"", html, StringComparison.Ordinal);
        Assert.Contains("乙班", await school.GetStringAsync($"/classes/{made["id"]}", Cancel), StringComparison.Ordinal);
        var operation = Guid.CreateVersion7();
        Assert.Equal(HttpStatusCode.Found, (await Edit(Shown(html), operation)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await Edit(Shown(html), operation)).StatusCode);
        Assert.Contains("丙班", await school.GetStringAsync($"/classes/{made["id"]}", Cancel), StringComparison.Ordinal);

        Task<HttpResponseMessage> Edit(string shown, Guid id) => OfficeApp.Submit(school, page, "class", new()
        {
            ["name"] = "丙班", ["occupation"] = "6-24-07-02", ["level"] = "Senior", ["year"] = "2023", ["shown"] = shown, ["operationId"] = id.ToString(),
        });
    }

    private static string Shown(string html) => html.Split("name=\"shown\" value=\"")[1].Split('"')[0];

    private static object Lonely(string name) => new { name, occupationCode = "6-24-07-02", level = "Senior", year = 2023 };

    private static object Class(string name) => new { name, occupationCode = "6-24-07-02", level = "Intermediate", year = 2023, partnerId = CertificationApp.OtherEnterprise };

    private static async Task<JsonNode> Sent(HttpClient client, HttpMethod method, string path, object body, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        using var answer = await client.SendAsync(request, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(expected == answer.StatusCode, $"{method} {path}: {(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }
}
