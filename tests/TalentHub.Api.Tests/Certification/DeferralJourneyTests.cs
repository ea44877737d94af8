using System.Net;
using System.Net.Http.Json;
using Microsoft.Playwright;
using TalentHub.Api.Tests.Browser;
using TalentHub.Api.Tests.Routes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Certification.Jobs;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Certification;

/// <summary>An examination loses its workshop in its midst, on a clock of its own: who has no place any more is deferred, on the page and by a program.</summary>
public sealed class DeferralJourneyTests(CertificationApp app, Chromium chromium) : IClassFixture<CertificationApp>
{
    private static readonly DateOnly Day = new(2023, 12, 4);
    private static readonly string Body = CertificationApp.NameOf(Role.Enterprise);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Parts_without_a_place_are_deferred_and_say_so_on_page_sheet_and_list()
    {
        var id = await PlannedBatch.OverTwoDays(app, first: 950, Day);
        await app.MoveTo(Day);
        await app.Send(Body, HttpMethod.Post, $"/api/v1/batches/{id}/moves", new { move = "StartMarking" });
        await app.Send(Body, HttpMethod.Post, $"/api/v1/batches/{id}/closures", new { kind = "RoomLost", from = "2023-12-05", to = "2023-12-06", site = "一厂区", room = "实操一车间", reason = "漏水" });
        await app.Send(Body, HttpMethod.Post, $"/api/v1/batches/{id}/moves", new { move = "Repair" });
        await app.Complete<ArrangeSittingsJob>(ArrangeSittingsJob.Kind);
        var unplaced = await Unplaced(id);
        Assert.True(unplaced.Length > 2, $"{unplaced.Length} without a place");

        await Candidate(id, unplaced[0]);
        var page = await chromium.SignedIn(app, Body);
        await page.GotoAsync($"/batches/{id}?tab=sittings");
        await Assertions.Expect(page.GetByText("确实无法安排的科目，登记缓考：考生不是缺考。")).ToBeVisibleAsync();
        await page.Look("deferral");
        await page.GetByLabel($"缓考：{unplaced[0]} 操作技能考核").CheckAsync();
        await page.Locator("form:has([name=part]) [name=reason]").FillAsync("车间漏水，考试期间无其他车间");
        await page.GetByText("登记缓考", new() { Exact = true }).ClickAsync();
        await page.PressFirst("确认");
        await Assertions.Expect(page.GetByText("缓考已登记")).ToBeVisibleAsync();
        Assert.Equal(unplaced[1..], await Unplaced(id));

        await TakeBack(page, id, unplaced);
        await Programs(id, unplaced);
        await page.GotoAsync($"/batches/{id}?tab=scores");
        await Assertions.Expect(page.GetByRole(AriaRole.Cell, new() { Name = "缓考", Exact = true })).ToHaveCountAsync(unplaced.Length);
        await Tickets(id, unplaced[0]);
        var reader = await chromium.SignedIn(app, CertificationApp.NameOf(Role.BureauReviewer));
        await reader.GotoAsync($"/batches/{id}?tab=sittings");
        await Assertions.Expect(reader.GetByText("登记缓考", new() { Exact = true })).ToHaveCountAsync(0);
    }

    /// <summary>The trainee's account is the candidate's.</summary>
    private Task Candidate(Guid id, string ticket) => app.Value<int>(
        """
        WITH linked AS (
            UPDATE platform.app_user SET person_id = (SELECT person_id FROM certification.registration WHERE batch_id = $1 AND ticket = $2) WHERE user_name = $3 RETURNING 1)
        SELECT count(*)::int FROM linked
        """, id, ticket, CertificationApp.NameOf(Role.Trainee));

    /// <summary>The candidate sees the own ticket with the part that was sat and the deferred one; nobody else sees it.</summary>
    private async Task Tickets(Guid id, string ticket)
    {
        var page = await chromium.SignedIn(app, CertificationApp.NameOf(Role.Trainee));
        await page.GotoAsync("/work");
        await page.GetByRole(AriaRole.Link, new() { Name = "我的准考证" }).First.ClickAsync();
        await Assertions.Expect(page.GetByText($"准考证号 {ticket}").Or(page.GetByText(ticket)).First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("缓考：在以后的批次考试，由评价机构通知")).ToBeVisibleAsync();
        await page.Look("own-tickets");

        var own = (await app.Send(CertificationApp.NameOf(Role.Trainee), HttpMethod.Get, "/api/v1/me/tickets"))["items"]!.AsArray().Single()!;
        Assert.Equal(($"{id}", ticket, "Practice"), ($"{own["batchId"]}", $"{own["ticket"]!["ticket"]}", $"{own["deferred"]!.AsArray().Single()}"));
        Assert.Equal("Theory", $"{own["ticket"]!["seats"]!.AsArray().Single()!["part"]}");
        Assert.Empty((await app.Send(Body, HttpMethod.Get, "/api/v1/me/tickets"))["items"]!.AsArray());
    }

    /// <summary>What was deferred is taken back on the page, and deferred again by a program.</summary>
    private async Task TakeBack(IPage page, Guid id, string[] unplaced)
    {
        await page.GotoAsync($"/batches/{id}?tab=sittings");
        await page.GetByLabel($"撤回缓考：{unplaced[0]} 操作技能考核").CheckAsync();
        await page.Locator("[name=reason-withdraw-deferral]").FillAsync("找到备用车间");
        await page.Locator("summary", new() { HasText = "撤回缓考" }).ClickAsync();
        await page.Look("deferral-taken-back");
        await page.Locator("form:has([name=deferred]) button[type=submit]").ClickAsync();
        await Assertions.Expect(page.GetByText("缓考已撤回，请执行“调整方案”")).ToBeVisibleAsync();
        Assert.Equal(unplaced, await Unplaced(id));

        var part = new { parts = new[] { new { ticket = unplaced[0], part = "Practice" } }, reason = "车间漏水，考试期间无其他车间" };
        Assert.Equal((HttpStatusCode.Conflict, "score.not-deferred"), await Refusal(id, part, "deferrals/withdrawal"));
        await app.Send(Body, HttpMethod.Post, $"/api/v1/batches/{id}/deferrals", part);
        await app.Send(Body, HttpMethod.Post, $"/api/v1/batches/{id}/deferrals/withdrawal", part);
        Assert.Empty((await app.Send(Body, HttpMethod.Get, $"/api/v1/batches/{id}/deferrals"))["items"]!.AsArray());
        await app.Send(Body, HttpMethod.Post, $"/api/v1/batches/{id}/deferrals", part);
        var deferred = (await app.Send(CertificationApp.NameOf(Role.Auditor), HttpMethod.Get, $"/api/v1/batches/{id}/deferrals"))["items"]!.AsArray().Single()!;
        Assert.Equal((unplaced[0], "Practice"), ($"{deferred["ticket"]}", $"{deferred["part"]}"));
    }

    private async Task Programs(Guid id, string[] unplaced)
    {
        Assert.Equal((HttpStatusCode.Conflict, "score.has-place"), await Refusal(id, Parts(unplaced)));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "score.nothing-to-defer"), await Refusal(id, Parts([])));
        await app.Send(Body, HttpMethod.Post, $"/api/v1/batches/{id}/deferrals", Parts(unplaced[1..]));
        Assert.Empty(await Unplaced(id));

        var marks = (await app.Send(Body, HttpMethod.Get, $"/api/v1/batches/{id}/scores"))["items"]!.AsArray().Where(row => unplaced.Contains($"{row!["ticket"]}"))
            .Select(row => row!["scores"]!.AsArray().Single(score => $"{score!["subject"]}" == "Practice")!).ToList();
        Assert.Equal(unplaced.Length, marks.Count);
        Assert.All(marks, score => Assert.Equal(("Deferred", "Deferred", false), ($"{score["mark"]}", $"{score["seen"]}", (bool)score["carried"]!)));
        var timeline = await app.Send(Body, HttpMethod.Get, $"/api/v1/batches/{id}/timeline");
        Assert.Equal((4, 2), (Count("DeferParts"), Count("WithdrawDeferrals")));
        int Count(string command) => timeline["items"]!.AsArray().Count(entry => $"{entry!["command"]}" == command);

        static object Parts(string[] tickets) => new { parts = tickets.Select(ticket => new { ticket, part = "Practice" }), reason = "车间漏水" };
    }

    private async Task<string[]> Unplaced(Guid id) =>
        [.. (await app.Send(Body, HttpMethod.Get, $"/api/v1/batches/{id}/plan"))["unplaced"]!.AsArray().Select(row => $"{row!["ticket"]}").Order(StringComparer.Ordinal)];

    private async Task<(HttpStatusCode Status, string? Code)> Refusal(Guid id, object content, string what = "deferrals")
    {
        using var request = WholeApp.Request(HttpMethod.Post, $"/api/v1/batches/{id}/{what}", JsonContent.Create(content));
        using var answer = await (await app.As(Body)).SendAsync(request, Cancel);
        return (answer.StatusCode, await Mistakes.Code(answer));
    }
}
