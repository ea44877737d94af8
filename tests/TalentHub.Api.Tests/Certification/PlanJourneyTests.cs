using System.Net;
using Microsoft.Playwright;
using TalentHub.Api.Tests.Browser;
using TalentHub.Api.Tests.Whole;
using TalentHub.Certification.Jobs;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Certification;

[Collection(CertificationTests.Name)]
public sealed class PlanJourneyTests(CertificationApp app, Chromium chromium)
{
    private static readonly DateOnly Day = new(2023, 12, 4);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sittings_are_arranged_read_as_table_calendar_and_files_and_changed_by_hand()
    {
        var id = await Closed();
        var body = await chromium.SignedIn(app, CertificationApp.NameOf(Role.Enterprise));
        await body.GotoAsync($"/batches/{id}");
        await body.Press("编排考场");

        // The page loads itself anew when the run ends, which would break off the navigation that follows.
        await body.GotoAsync("about:blank");
        await app.Complete<ArrangeSittingsJob>(ArrangeSittingsJob.Kind);
        await body.GotoAsync($"/batches/{id}?tab=sittings");
        await Assertions.Expect(body.GetByRole(AriaRole.Heading, new() { Name = "方案质量" })).ToBeVisibleAsync();
        await Assertions.Expect(body.GetByText("未安排考位")).ToHaveCountAsync(0);
        await body.Look("plan-batch");
        await body.GotoAsync($"/jobs/{await app.Value<Guid>("SELECT run_id FROM certification.plan WHERE batch_id = $1", id)}");
        await Assertions.Expect(body.GetByText("24 名考生中，24 名已安排考位")).ToBeVisibleAsync();
        await body.Look("plan-run");
        await body.GotoAsync($"/batches/{id}?tab=sittings");

        await body.GetByRole(AriaRole.Link, new() { Name = "查看日程" }).ClickAsync();
        await Assertions.Expect(body.GetByRole(AriaRole.Table, new() { Name = "考场安排" })).ToContainTextAsync("甲班");
        await body.Look("plan-table");
        await body.GetByRole(AriaRole.Link, new() { Name = "周历" }).ClickAsync();
        await Assertions.Expect(body.GetByText("2023-12-04 至 2023-12-10")).ToBeVisibleAsync();
        await body.Look("plan-week");
        Assert.Matches(@"/MediaBox \[0 0 84[12]\.?\d* 59[45]", System.Text.Encoding.Latin1.GetString(await body.PdfAsync(new() { PreferCSSPageSize = true })));
        await Files(id);
        await ChangesByHand(body);
    }

    [Fact]
    public async Task Programs_try_and_make_changes_and_others_see_nothing_of_the_plan()
    {
        var id = await Closed(first: 400);
        await app.Send(CertificationApp.NameOf(Role.Enterprise), HttpMethod.Post, $"/api/v1/batches/{id}/arrangement", new { with = Array.Empty<Guid>() });
        await app.Complete<ArrangeSittingsJob>(ArrangeSittingsJob.Kind);
        var plan = await app.Send(CertificationApp.NameOf(Role.Enterprise), HttpMethod.Get, $"/api/v1/batches/{id}/plan");
        Assert.True(plan["cost"]!.GetValue<long>() >= plan["bound"]!.GetValue<long>());
        Assert.Empty(plan["unplaced"]!.AsArray());
        Assert.True(plan["gap"]!.GetValue<decimal>() >= 0 && $"{plan["changedAt"]}".Length > 0);

        var sittings = await app.Send(CertificationApp.NameOf(Role.Auditor), HttpMethod.Get, $"/api/v1/sittings?batch={id}&group=甲班");
        Assert.All(sittings["items"]!.AsArray(), s => Assert.Contains(
            plan["supervision"]!.AsArray(), day => $"{s!["startsAt"]}".StartsWith($"{day!["day"]}", StringComparison.Ordinal) && $"{day["site"]}" == $"{s["site"]}" && day["people"]!.AsArray().Count > 0));
        var sitting = sittings["items"]!.AsArray().First(s => $"{s!["part"]}" == "Practice")!;
        // A day that is empty so far gets a supervisor with its first session, and the panel another person where the rules ask for one.
        var empty = $"{sitting["startsAt"]}".StartsWith("2023-12-06", StringComparison.Ordinal) ? Day.AddDays(1) : Day.AddDays(2);
        object change = new { session = new { sessionId = sitting["id"], day = empty, start = "15:30:00", site = "一厂区", room = "实操一车间" } };
        var trial = await app.Send(CertificationApp.NameOf(Role.Enterprise), HttpMethod.Post, $"/api/v1/batches/{id}/plan/trial", change);
        Assert.Empty(trial["before"]!["violations"]!.AsObject());
        var broken = trial["after"]!["violations"]!.AsObject();
        Assert.False(broken.ContainsKey("H16"), trial.ToJsonString());

        // On an earlier day practice would come before theory.
        Assert.True(broken.Count == 0 || empty < DateOnly.ParseExact($"{sitting["startsAt"]}"[..10], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), trial.ToJsonString());
        object early = new { session = new { sessionId = sitting["id"], day = Day, start = "08:30:00", site = "一厂区", room = "实操一车间" } };
        var tooEarly = await app.Send(CertificationApp.NameOf(Role.Enterprise), HttpMethod.Post, $"/api/v1/batches/{id}/plan/trial", early);
        Assert.NotEmpty(tooEarly["after"]!["violations"]!.AsObject());

        using var other = await app.Browser(Role.School);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/sittings/{sitting["id"]}", Cancel)).StatusCode);
        Assert.DoesNotContain("实操一车间", await other.GetStringAsync($"/sittings?batch={id}", Cancel), StringComparison.Ordinal);
        var none = await app.Send(CertificationApp.NameOf(Role.School), HttpMethod.Get, $"/api/v1/sittings?batch={id}");
        Assert.Empty(none["items"]!.AsArray());
    }

    private async Task Files(Guid batch)
    {
        using var browser = await app.Browser(Role.Enterprise);
        var calendar = await browser.GetStringAsync($"/sittings/calendar.ics?batch={batch}&part=Practice", Cancel);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("LOCATION:一厂区 实操一车间", calendar, StringComparison.Ordinal);
        using var workbook = await browser.GetAsync($"/sittings/export?batch={batch}&group=甲班", Cancel);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook.Content.Headers.ContentType?.MediaType);
    }

    private static async Task ChangesByHand(IPage body)
    {
        await body.GetByRole(AriaRole.Link, new() { Name = "实操一车间" }).First.ClickAsync();
        await Assertions.Expect(body.GetByRole(AriaRole.Heading, new() { Name = "更换考务人员" })).ToBeVisibleAsync();
        var move = body.Locator("form", new() { Has = body.Locator("[name=day]") });
        var day = move.Locator("[name=day]");

        // Practice before the theory that must come first.
        await day.FillAsync(Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await move.Locator("[name=start]").SelectOptionAsync("08:30");
        await move.GetByRole(AriaRole.Button, new() { Name = "试算" }).ClickAsync();
        await Assertions.Expect(body.GetByRole(AriaRole.Table, new() { Name = "试算结果" })).ToContainTextAsync("科目先后顺序");
        await body.Look("plan-change");
        await body.Locator("form", new() { Has = body.Locator("[name=day]") }).GetByRole(AriaRole.Button, new() { Name = "保存并固定" }).ClickAsync();
        await Assertions.Expect(body.GetByText("sitting.change-breaks")).ToBeVisibleAsync();
    }

    private Task<Guid> Closed(int first = 300) => PlannedBatch.Closed(app, first, Day);
}
