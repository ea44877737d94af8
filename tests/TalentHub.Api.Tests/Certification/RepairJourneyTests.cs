using System.Net;
using System.Net.Http.Json;
using Microsoft.Playwright;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Tests.Browser;
using TalentHub.Api.Tests.Routes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Certification.Jobs;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Certification;

/// <summary>A published plan after something happened, over the API and on the page of its batch.</summary>
[Collection(CertificationTests.Name)]
public sealed class RepairJourneyTests(CertificationApp app, Chromium chromium)
{
    private static readonly string Body = CertificationApp.NameOf(Role.Enterprise);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Programs_record_what_happened_repair_and_read_which_tickets_moved_and_why()
    {
        var (address, day) = await Arranged(first: 500, new(2023, 12, 11));
        var report = new { kind = "DayCancelled", from = day, to = day, reason = "台风" };
        await Refused(Body, HttpMethod.Post, $"{address}/closures", new { kind = "DayCancelled", from = day, to = day }, HttpStatusCode.UnprocessableEntity, "state.reason-missing");
        await Refused(Body, HttpMethod.Post, $"{address}/closures", new { kind = "RoomLost", from = day, to = day, site = "一厂区", room = "无", reason = "漏水" }, HttpStatusCode.UnprocessableEntity, "closure.room-unknown");
        var key = Guid.CreateVersion7();
        for (var sent = 0; sent < 2; sent++)
        {
            using var request = WholeApp.Request(HttpMethod.Post, $"{address}/closures", JsonContent.Create(report));
            request.Headers.Remove(Commands.IdempotencyKey);
            request.Headers.Add(Commands.IdempotencyKey, $"{key}");
            using var answer = await (await app.As(Body)).SendAsync(request, Cancel);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        var closure = Assert.Single((await app.Send(Body, HttpMethod.Get, $"{address}/closures"))["items"]!.AsArray())!;
        Assert.Equal(("Open", "台风"), ($"{closure["state"]}", $"{closure["reason"]}"));
        foreach (var stranger in new[] { CertificationApp.Stranger, CertificationApp.NameOf(Role.School) })
        {
            await Refused(stranger, HttpMethod.Get, $"{address}/closures", null, HttpStatusCode.NotFound, "batch.unknown");
            await Refused(stranger, HttpMethod.Get, $"{address}/moved-tickets", null, HttpStatusCode.NotFound, "batch.unknown");
            await Refused(stranger, HttpMethod.Post, $"{address}/closures", report, HttpStatusCode.NotFound, "batch.unknown");
            await Refused(stranger, HttpMethod.Post, $"{address}/closures/{closure["id"]}/withdrawal", new { reason = "误登" }, HttpStatusCode.NotFound, "batch.unknown");
            await Refused(stranger, HttpMethod.Post, $"{address}/moves", new { move = "Repair" }, HttpStatusCode.NotFound, "batch.unknown");
        }

        await app.Send(Body, HttpMethod.Post, $"{address}/moves", new { move = "Repair" });
        await app.Complete<ArrangeSittingsJob>(ArrangeSittingsJob.Kind);

        var moved = await app.Send(CertificationApp.NameOf(Role.Auditor), HttpMethod.Get, $"{address}/moved-tickets?take=500");
        Assert.Equal(48, moved["total"]!.GetValue<int>());
        Assert.All(moved["items"]!.AsArray(), ticket =>
        {
            Assert.Equal(("DateCancelled", "当日考试取消", "The day is cancelled", "台风"), ($"{ticket!["reason"]}", $"{ticket["reasonZh"]}", $"{ticket["reasonEn"]}", $"{ticket["because"]}"));
            Assert.StartsWith(day, $"{ticket["from"]!["startsAt"]}", StringComparison.Ordinal);
            Assert.NotEqual(day, $"{ticket["to"]!["startsAt"]}"[..10]);
        });
        await Refused(Body, HttpMethod.Post, $"{address}/closures/{closure["id"]}/withdrawal", new { reason = "误登" }, HttpStatusCode.Conflict, "closure.settled");
    }

    [Fact]
    public async Task The_page_of_a_batch_records_what_happened_repairs_and_lists_the_tickets_that_moved()
    {
        var (address, day) = await Arranged(first: 600, new(2023, 12, 18));
        var path = $"{address["/api/v1".Length..]}?tab=sittings";
        using var browser = await app.Browser(Role.Enterprise);
        using var wrong = await OfficeApp.Submit(browser, path, "closure", new() { ["kind"] = "PersonAbsent", ["from"] = day, ["to"] = day, ["reason"] = "病假" });
        var text = await wrong.Content.ReadAsStringAsync(Cancel);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("href=\"#field-personId\"", text, StringComparison.Ordinal);
        Assert.Contains("病假", text, StringComparison.Ordinal);

        var body = await chromium.SignedIn(app, Body);
        await body.GotoAsync(path);
        await Record(body, "考场停用", day, "漏水");
        await Assertions.Expect(body.GetByText("有 1 项变故尚未据以调整方案")).ToBeVisibleAsync();
        await body.Locator("summary", new() { HasText = "撤回变故" }).ClickAsync();
        await body.Locator("[name^=reason-withdraw]").FillAsync("已修复");
        await body.PressFirst("确认");
        await Assertions.Expect(body.GetByText("已撤回 · 已修复")).ToBeVisibleAsync();
        await Record(body, "考试日取消", day, "台风");
        await body.Look("repair-recorded");
        await body.Press("调整方案");

        // The page loads itself anew when the run ends, which would break off the navigation that follows.
        await body.GotoAsync("about:blank");
        await app.Complete<ArrangeSittingsJob>(ArrangeSittingsJob.Kind);

        await body.GotoAsync(path);
        await Assertions.Expect(body.GetByRole(AriaRole.Heading, new() { Name = "变动的准考证（48 项）" })).ToBeVisibleAsync();
        await Assertions.Expect(body.GetByText("当日考试取消（台风）").First).ToBeVisibleAsync();
        await Assertions.Expect(body.GetByText("方案已调整").First).ToBeVisibleAsync();
        await body.Look("repair-moved");
        var export = $"{address["/api/v1".Length..]}/moved-tickets/export";
        using var workbook = await browser.GetAsync(export, Cancel);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook.Content.Headers.ContentType?.MediaType);
        using var other = await app.Browser(Role.School);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(export, Cancel)).StatusCode);
        Assert.Contains("补报的考生立即取得准考证号", await browser.GetStringAsync(path.Replace("sittings", "candidates", StringComparison.Ordinal), Cancel), StringComparison.Ordinal);
    }

    private static async Task Record(IPage body, string kind, string day, string reason)
    {
        await body.Locator("[name=kind]").SelectOptionAsync(new SelectOptionValue { Label = kind });
        if (kind == "考场停用")
        {
            await body.Locator("[name=room]").SelectOptionAsync(new SelectOptionValue { Label = "一厂区 · 实操一车间" });
        }

        await body.Locator("[name=from]").FillAsync(day);
        await body.Locator("[name=to]").FillAsync(day);
        await body.Locator("[name=reason]").FillAsync(reason);
        await body.Press("登记变故");
    }

    /// <summary>The address of an arranged batch in the API, and its first day with sittings.</summary>
    private async Task<(string Address, string Day)> Arranged(int first, DateOnly day)
    {
        var id = await PlannedBatch.Closed(app, first, day);
        await app.Send(Body, HttpMethod.Post, $"/api/v1/batches/{id}/arrangement", new { with = Array.Empty<Guid>() });
        await app.Complete<ArrangeSittingsJob>(ArrangeSittingsJob.Kind);
        var days = await app.Column<string>("SELECT DISTINCT to_char(starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') FROM certification.session WHERE batch_id = $1", id);
        return ($"/api/v1/batches/{id}", Assert.Single(days));
    }

    private async Task Refused(string user, HttpMethod method, string address, object? content, HttpStatusCode status, string code)
    {
        using var request = WholeApp.Request(method, address, content is null ? null : JsonContent.Create(content));
        using var answer = await (await app.As(user)).SendAsync(request, Cancel);
        Assert.Equal((status, code), (answer.StatusCode, await Mistakes.Code(answer)));
    }
}
