using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Pages;

/// <summary>What the platform's pages show and do, for programs.</summary>
[Collection(PagesTests.Name)]
public sealed class PlatformApiTests(PagesApp app)
{
    private static readonly string Enterprise = OfficeApp.NameOf(Role.Enterprise);
    private static readonly string Reviewer = OfficeApp.NameOf(Role.BureauReviewer);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_is_listed_read_and_stopped_by_its_organisation()
    {
        var mine = await app.Run("接口查询的名册", "Queued", PagesApp.Enterprise, refused: 3);
        var other = await app.Run("接口查询的别家名册", "Queued", PagesApp.OtherEnterprise);

        var list = await app.Send(Enterprise, HttpMethod.Get, "/api/v1/jobs?q=接口查询&state=Queued&take=1");
        var refused = await app.Send(Enterprise, HttpMethod.Get, $"/api/v1/jobs/{mine}/refused?take=2");
        await app.Send(Enterprise, HttpMethod.Post, $"/api/v1/jobs/{mine}/cancel");
        var stopped = await app.Send(Enterprise, HttpMethod.Get, $"/api/v1/jobs/{mine}");
        await app.Execute("UPDATE platform.job_run SET kind = $2 WHERE id = $1", mine, CheckRosterJob.Kind);
        await app.Send(Enterprise, HttpMethod.Post, $"/api/v1/jobs/{mine}/restart");

        Assert.Equal(1, (int)list["total"]!);
        Assert.Equal($"{mine}", $"{list["items"]![0]!["id"]}");
        Assert.Equal((2, 3), (refused["items"]!.AsArray().Count, (int)refused["total"]!));
        Assert.StartsWith("The check digit", $"{refused["items"]![0]!["reasons"]![0]!["detailEn"]}", StringComparison.Ordinal);
        Assert.Equal("Cancelled", $"{stopped["state"]}");
        Assert.Equal("Queued", await app.Value<string>("SELECT state FROM platform.job_run WHERE id = $1", mine));
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.As(Enterprise)).GetAsync($"/api/v1/jobs/{other}", Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_error_of_a_run_is_the_administrators_to_read()
    {
        var failed = await app.Run("失败的任务", "Failed", PagesApp.Enterprise);

        var own = await app.Send(Enterprise, HttpMethod.Get, $"/api/v1/jobs/{failed}");
        var all = await app.Send(OfficeApp.NameOf(Role.Administrator), HttpMethod.Get, $"/api/v1/jobs/{failed}");

        Assert.Null(own["error"]);
        Assert.Equal("a disk is full", $"{all["error"]}");
    }

    [Fact]
    public async Task Anybody_reads_a_notice_and_objects_and_the_reviewer_decides()
    {
        var notice = await app.Notice("接口公示");
        using var visitor = app.Nobody();
        var list = await visitor.GetFromJsonAsync<JsonNode>("/api/v1/notices?q=接口公示&open=true", Cancel);
        var read = await visitor.GetFromJsonAsync<JsonNode>($"/api/v1/notices/{notice}?skip=1", Cancel);
        var body = new { line = "T0002", text = "该考生的技能考核成绩与现场公布的不一致，请核实。", name = "王五", contact = "13800138000" };
        using var answer = await visitor.SendAsync(WholeApp.Request(HttpMethod.Post, $"/api/v1/notices/{notice}/objections", JsonContent.Create(body)), Cancel);
        var raised = (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancel))!;

        var open = await app.Send(Reviewer, HttpMethod.Get, "/api/v1/objections?take=500");
        await app.Send(Reviewer, HttpMethod.Post, $"/api/v1/objections/{raised["id"]}/decision", new { uphold = true, reason = "成绩登记有误。" });
        var decided = await app.Send(Reviewer, HttpMethod.Get, $"/api/v1/objections/{raised["id"]}");

        Assert.Equal($"{notice}", $"{list!["items"]![0]!["id"]}");
        Assert.Equal(("T0002", 2), ($"{read!["lines"]!["items"]![0]!["key"]}", (int)read["lines"]!["total"]!));
        Assert.Equal((HttpStatusCode.Created, "Open"), (answer.StatusCode, $"{raised["state"]}"));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Contains(open["items"]!.AsArray(), objection => $"{objection!["id"]}" == $"{raised["id"]}");
        Assert.Equal(("Upheld", "成绩登记有误。"), ($"{decided["state"]}", $"{decided["reason"]}"));
        Assert.DoesNotContain("13800138000", decided.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_log_is_filtered_and_read_on_from_its_last_entry()
    {
        var auditor = OfficeApp.NameOf(Role.Auditor);
        var first = await app.Send(auditor, HttpMethod.Get, "/api/v1/audit?command=CreateUser&take=2");
        var second = await app.Send(auditor, HttpMethod.Get, $"/api/v1/audit?command=CreateUser&take=2&before={first["next"]}");
        var none = await app.Send(auditor, HttpMethod.Get, "/api/v1/audit?to=2020-01-01");
        var id = $"{first["items"]![0]!["id"]}";
        var entry = await app.Send(auditor, HttpMethod.Get, $"/api/v1/audit/{id}");
        using var hidden = await (await app.As(OfficeApp.NameOf(Role.BureauClerk))).GetAsync($"/api/v1/audit/{id}", Cancel);

        Assert.Equal(2, first["items"]!.AsArray().Count);
        Assert.All(second["items"]!.AsArray(), older => Assert.True(string.CompareOrdinal($"{older!["id"]}", $"{first["next"]}") < 0));
        Assert.NotEmpty(second["items"]!.AsArray());
        Assert.Empty(none["items"]!.AsArray());
        Assert.Equal("CreateUser", $"{entry["command"]}");
        Assert.NotEmpty(entry["changes"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task A_failed_mail_is_found_read_and_sent_again()
    {
        var administrator = OfficeApp.NameOf(Role.Administrator);
        var mail = await app.Mail("接口邮件", "Failed");

        var list = await app.Send(administrator, HttpMethod.Get, "/api/v1/mails?q=接口邮件&state=Failed");
        var read = await app.Send(administrator, HttpMethod.Get, $"/api/v1/mails/{mail}");
        await app.Send(administrator, HttpMethod.Post, $"/api/v1/mails/{mail}/resend");

        Assert.Equal((1, $"{mail}"), ((int)list["total"]!, $"{list["items"]![0]!["id"]}"));
        Assert.Equal("550 no such mailbox", $"{read["lastError"]}");
        Assert.Contains("申领已受理", $"{read["body"]}", StringComparison.Ordinal);
        Assert.Equal("Waiting", await app.Value<string>("SELECT state FROM platform.outbox WHERE id = $1", mail));
    }

    [Fact]
    public async Task Settings_are_read_by_document_and_day()
    {
        var administrator = OfficeApp.NameOf(Role.Administrator);
        var found = await app.Send(administrator, HttpMethod.Get, "/api/v1/settings?q=98号&on=2023-11-06&take=500");
        var before = await app.Send(administrator, HttpMethod.Get, "/api/v1/settings?q=98号&on=2020-01-01");

        Assert.Contains(found["items"]!.AsArray(), setting => $"{setting!["key"]}" == "flexible-talent.days-minimum" && setting["value"] is not null);
        Assert.Equal(found["items"]!.AsArray().Count, (int)found["total"]!);
        Assert.DoesNotContain("flexible-talent.days-minimum", before.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_finds_what_the_caller_may_see()
    {
        var run = await app.Run("查找得到的任务", "Completed", PagesApp.Enterprise);
        await app.Run("查找不到的任务", "Completed", PagesApp.OtherEnterprise);

        var hits = await app.Send(Enterprise, HttpMethod.Post, "/api/v1/search", new { text = " 查找 " });

        Assert.Equal([("job-run", $"/jobs/{run}")], hits["items"]!.AsArray().Select(hit => ($"{hit!["kind"]}", $"{hit["page"]}")));
    }
}
