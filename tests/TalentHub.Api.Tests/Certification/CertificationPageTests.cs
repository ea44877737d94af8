using System.Net;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Certification;

[Collection(CertificationTests.Name)]
public sealed class CertificationPageTests(CertificationApp app)
{
    private static readonly Role[] SignedIn = [.. Enum.GetValues<Role>().Where(role => role is not (Role.Public or Role.System))];
    private static readonly Role[] Bureau = [Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover];
    private static readonly Role[] Readers = [Role.School, Role.Enterprise, Role.Examiner, .. Bureau, Role.Auditor];
    private static readonly Role[] Importers = [Role.School, Role.Enterprise, Role.BureauClerk];

    private static readonly Dictionary<string, Role[]> Pages = new(StringComparer.Ordinal)
    {
        ["/imports"] = Importers, ["/imports/template/certification.candidates"] = Importers, ["/batches"] = Readers, ["/batches/export"] = Readers,
        ["/sittings"] = Readers, ["/sittings?tab=week&from=2023-09-13&part=Theory&group=x"] = Readers, ["/sittings/export"] = Readers, ["/sittings/print?part=Theory&site=x"] = Readers, ["/sittings/calendar.ics?site=x"] = Readers,
        ["/batches/new"] = [Role.School, Role.Enterprise],
        ["/certificates"] = [Role.School, Role.Enterprise, Role.Trainee, .. Bureau, Role.Auditor],
        ["/certificates?sort=number&level=3&year=2023&state=Valid&name=x&number=Y&after=NzM4ODU5IFkwMDAw"] = [Role.School, Role.Enterprise, Role.Trainee, .. Bureau, Role.Auditor],
        ["/certificates/export"] = [Role.School, Role.Enterprise, Role.Trainee, .. Bureau, Role.Auditor],
    };

    public static readonly TheoryData<string, Role> EveryPageAndRole = new(
        from page in Pages.Keys from role in SignedIn.Append(Role.Public) select (page, role));

    public static readonly TheoryData<string> EveryRecord = new(
        "/batches/{0}", "/batches/{0}/sittings", "/batches/{0}/tickets", "/batches/{0}/candidates/export", "/imports/{0}", "/imports/{0}/errors",
        "/imports/new?kind=certification.candidates&target={0}", "/imports/new?kind=nothing&target={0}", "/imports/template/nothing", "/certificates/{0}");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(EveryPageAndRole))]
    public async Task A_page_opens_to_its_roles_and_to_nobody_else(string page, Role role)
    {
        using var browser = await app.Browser(role);
        using var answer = await browser.GetAsync(page, Cancel);

        var expected = role == Role.Public ? HttpStatusCode.Redirect : Pages[page].Contains(role) ? HttpStatusCode.OK : HttpStatusCode.Forbidden;
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory, MemberData(nameof(EveryRecord))]
    public async Task A_record_that_does_not_exist_is_not_found(string path)
    {
        using var browser = await app.Browser(Role.Enterprise);
        using var answer = await browser.GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, Guid.CreateVersion7()), Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/verify")]
    [InlineData("/v/aaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("/v/not-a-code")]
    public async Task Anybody_may_verify(string path)
    {
        using var browser = await app.Browser();
        using var answer = await browser.GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_score_that_somebody_else_entered_meanwhile_is_kept_or_asked_about()
    {
        var batch = await IssuedBatch.Marked(app, 740, "甲演示", "乙演示");
        var tickets = await IssuedBatch.Tickets(app, batch);
        using var browser = await app.Browser(Role.Enterprise);
        Assert.Equal(HttpStatusCode.Found, (await Save(("", "缺考"), ("", ""), Guid.CreateVersion7())).StatusCode);
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        Assert.Equal(HttpStatusCode.Found, (await Save(("Absent", "88"), ("", ""), first)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await Save(("Absent", "缺考"), ("", "70"), second)).StatusCode);
        Assert.Equal(["88", "70"], await Scores());
        using var refused = await Save(("Absent", "60"), ("70", "75"), Guid.CreateVersion7());
        var html = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancel));

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("在您打开本页之后已改为“88”，本页没有保存", html.Split($"id=\"problem-s-{tickets[0]}-Evaluation\"")[1].Split("</p>")[0], StringComparison.Ordinal);
        Assert.DoesNotContain($"id=\"problem-s-{tickets[1]}-Evaluation\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"60\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"75\"", html, StringComparison.Ordinal);
        Assert.Contains($"name=\"was-{tickets[0]}-Evaluation\" value=\"88\"", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await Save(("Absent", "88"), ("", ""), first)).StatusCode);
        Assert.Equal(["88", "70"], await Scores());
        Assert.Equal(HttpStatusCode.Found, (await Save(("88", "60"), ("70", "75"), Guid.CreateVersion7())).StatusCode);
        Assert.Equal(["60", "75"], await Scores());

        Task<HttpResponseMessage> Save((string Was, string Typed) one, (string Was, string Typed) two, Guid operation) =>
            OfficeApp.Submit(browser, $"/batches/{batch}?tab=scores", "scores", new()
            {
                [$"was-{tickets[0]}-Evaluation"] = one.Was, [$"s-{tickets[0]}-Evaluation"] = one.Typed,
                [$"was-{tickets[1]}-Evaluation"] = two.Was, [$"s-{tickets[1]}-Evaluation"] = two.Typed, ["operationId"] = operation.ToString(),
            });

        Task<string[]> Scores() => app.Column<string>(
            """
            SELECT coalesce(trim_scale(s.points)::text, s.mark)
            FROM certification.registration r JOIN certification.score s ON s.registration_id = r.id
            WHERE r.batch_id = $1 ORDER BY r.ticket
            """,
            batch);
    }

    [Fact]
    public async Task An_examiner_has_no_field_for_the_scores_of_whom_to_keep_away_from()
    {
        const string marker = "marks.self";
        var batch = await IssuedBatch.Marked(app, 760, "丁演示", "戊演示");
        var tickets = await IssuedBatch.Tickets(app, batch);
        var own = await app.Value<Guid>("SELECT person_id FROM certification.registration WHERE batch_id = $1 AND ticket = $2", batch, tickets[0]);
        await app.CreateUser(marker, own, [new(Role.Examiner, CertificationApp.Enterprise)]);
        using var browser = await app.Browser(marker);
        var page = await browser.GetStringAsync($"/batches/{batch}?tab=scores", Cancel);
        var sheet = await app.Send(marker, HttpMethod.Get, $"/api/v1/batches/{batch}/scores");

        Assert.DoesNotContain($"name=\"s-{tickets[0]}-", page, StringComparison.Ordinal);
        Assert.Contains($"name=\"s-{tickets[1]}-", page, StringComparison.Ordinal);
        Assert.Contains("须回避", page, StringComparison.Ordinal);
        Assert.Equal([true, false], sheet["items"]!.AsArray().Select(entry => entry!["keptFrom"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task A_step_pressed_twice_is_done_once_and_only_a_stale_one_says_that_nothing_was_done()
    {
        var batch = await IssuedBatch.Marked(app, 750, "丙演示");
        using var browser = await app.Browser(Role.Enterprise);
        var ticket = Assert.Single(await IssuedBatch.Tickets(app, batch));
        using var scored = await OfficeApp.Submit(browser, $"/batches/{batch}?tab=scores", "scores", new() { [$"s-{ticket}-Evaluation"] = "80" });
        var operation = Guid.CreateVersion7();

        Assert.Equal(HttpStatusCode.Found, (await Seal(browser, operation)).StatusCode);
        using var again = await Seal(browser, operation);
        var shown = await browser.GetStringAsync($"/batches/{batch}", Cancel);
        using var other = await app.Browser(CertificationApp.NameOf(Role.Examiner));
        using var ofAnother = await Seal(other, operation);
        using var stale = await Seal(browser, Guid.CreateVersion7());
        var now = await stale.Content.ReadAsStringAsync(Cancel);

        Assert.Equal((HttpStatusCode.SeeOther, $"/batches/{batch}"), (again.StatusCode, again.Headers.Location?.ToString()));
        Assert.Contains("已经办理完成", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("没有执行。", shown.Replace("重复提交没有再次执行。", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (ofAnother.StatusCode, stale.StatusCode));
        Assert.Contains("刚才的操作没有执行", now, StringComparison.Ordinal);
        Assert.Contains("2023年打印批次", now, StringComparison.Ordinal);

        Task<HttpResponseMessage> Seal(HttpClient from, Guid id) => OfficeApp.Submit(from, $"/batches/{batch}", "move-Seal", new() { ["operationId"] = id.ToString() });
    }
}
