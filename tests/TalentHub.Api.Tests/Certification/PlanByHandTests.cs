using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Localization;
using TalentHub.Api.Tests.Whole;
using TalentHub.Certification.Jobs;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Certification;

/// <summary>A plan changed by hand: who is elsewhere is named, what is amiss already is told, and what is over is refused.</summary>
[Collection(CertificationTests.Name)]
public sealed class PlanByHandTests(CertificationApp app)
{
    // Each test has a week of its own: batches of one body take each other's rooms and people.
    private static readonly DateOnly Day = new(2024, 1, 8);
    private static readonly string Body = CertificationApp.NameOf(Role.Enterprise);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_trial_names_who_is_changed_beside_what_was_asked_and_saving_on_the_page_asks_once_more()
    {
        var week = Day;
        var id = await Arranged(1200, week);
        var sitting = await app.Value<Guid>("SELECT id FROM certification.session WHERE batch_id = $1 AND part = 'Practice' ORDER BY starts_at DESC, id LIMIT 1", id);
        var empty = week.AddDays(2);
        var trial = await app.Send(Body, HttpMethod.Post, $"/api/v1/batches/{id}/plan/trial", Move(sitting, empty));
        Assert.Empty(trial["worse"]!.AsArray());
        var moves = trial["moves"]!.AsArray();
        Assert.All(moves, m => Assert.NotEqual("", $"{m!["name"]}"));
        var supervisor = moves.Single(m => $"{m!["to"]?["duty"]}" == "Supervisor")!;
        Assert.Equal(("false", "", $"{empty:yyyy-MM-dd}"), ($"{supervisor["asked"]}", $"{supervisor["from"]}", $"{supervisor["to"]!["day"]}"));
        var candidates = moves.Where(m => m!["registrationId"] is not null).ToList();
        Assert.Equal(await app.Value<long>("SELECT count(*) FROM certification.seat WHERE session_id = $1", sitting), candidates.Count);
        Assert.All(candidates, m => Assert.True(m!["asked"]!.GetValue<bool>() && $"{m["ticket"]}".Length > 0 && $"{m["from"]!["startsAt"]}" != $"{m["to"]!["startsAt"]}"));

        using var browser = await app.Browser(Body);
        Dictionary<string, string> form = new() { ["day"] = $"{empty:yyyy-MM-dd}", ["start"] = "15:30", ["room"] = "一厂区\u001f实操一车间", ["act"] = "save" };
        using var first = await OfficeApp.Submit(browser, $"/sittings/{sitting}", "move", form);
        var asks = WebUtility.HtmlDecode(await first.Content.ReadAsStringAsync(Cancel));
        Assert.Contains("尚未保存", asks, StringComparison.Ordinal);
        Assert.Contains($"内部质量督导员：{empty:yyyy-MM-dd} 一厂区", asks, StringComparison.Ordinal);
        Assert.Contains($"{supervisor["name"]}", asks, StringComparison.Ordinal);
        form["seen"] = System.Text.RegularExpressions.Regex.Match(asks, "name=\"seen\" value=\"([0-9a-f]+)\"").Groups[1].Value;
        using var second = await OfficeApp.Submit(browser, $"/sittings/{sitting}", "move", form);
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        Assert.Equal(empty, await app.Value<DateOnly>("SELECT (starts_at AT TIME ZONE 'Asia/Shanghai')::date FROM certification.session WHERE id = $1", sitting));
    }

    [Fact]
    public async Task What_the_standing_plan_breaks_is_on_its_page_and_forbids_no_change_that_makes_nothing_worse()
    {
        var week = Day.AddDays(7);
        var id = await Arranged(1300, week);
        using var browser = await app.Browser(Body);
        Assert.Contains("没有违反任何规则", await browser.GetStringAsync($"/batches/{id}?tab=sittings", Cancel), StringComparison.Ordinal);
        await app.Execute("DELETE FROM certification.supervision WHERE batch_id = $1", id);

        Assert.Contains("每个考点每个考试日有内部质量督导员", await browser.GetStringAsync($"/batches/{id}?tab=sittings", Cancel), StringComparison.Ordinal);
        var check = await app.Send(Body, HttpMethod.Get, $"/api/v1/batches/{id}/plan/check");
        Assert.Equal(["H16"], check["violations"]!.AsObject().Select(rule => rule.Key));
        var sitting = await app.Value<Guid>("SELECT id FROM certification.session WHERE batch_id = $1 AND part = 'Practice' ORDER BY starts_at DESC, id LIMIT 1", id);
        await app.Send(Body, HttpMethod.Post, $"/api/v1/batches/{id}/plan/changes", Move(sitting, week.AddDays(2)));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(CertificationApp.NameOf(Role.Auditor), HttpMethod.Get, $"/api/v1/batches/{id}/plan/check"));
        Assert.Equal(HttpStatusCode.NotFound, await Status(CertificationApp.NameOf(Role.School), HttpMethod.Get, $"/api/v1/batches/{id}/plan/check"));
    }

    [Fact]
    public async Task What_has_no_plan_or_is_over_is_neither_tried_nor_checked_nor_repaired_nor_stopped()
    {
        var closed = await PlannedBatch.Closed(app, 1400, Day.AddDays(21));
        var issued = await IssuedBatch.Of(app, 1450, "甲演示");
        foreach (var batch in new[] { closed, issued })
        {
            Assert.Equal("state.wrong-state", await Code(HttpMethod.Post, $"/api/v1/batches/{batch}/plan/trial", Move(Guid.NewGuid(), Day)));
            Assert.Equal("state.wrong-state", await Code(HttpMethod.Get, $"/api/v1/batches/{batch}/plan/check"));
            Assert.Equal("state.wrong-state", await Code(HttpMethod.Post, $"/api/v1/batches/{batch}/moves", new { move = "Repair" }));
        }

        Assert.Equal("sitting.not-being-planned", await Code(HttpMethod.Post, $"/api/v1/batches/{closed}/moves", new { move = "StopArranging" }));
    }

    [Fact]
    public async Task A_run_that_a_batch_did_not_follow_tells_which_and_why_and_counts_no_candidates()
    {
        var id = await PlannedBatch.Closed(app, 1500, Day.AddDays(21));
        await app.Send(Body, HttpMethod.Post, $"/api/v1/batches/{id}/arrangement", new { with = Array.Empty<Guid>() });
        await app.Send(Body, HttpMethod.Post, $"/api/v1/batches/{id}/moves", new { move = "Cancel", reason = "改期" });
        var run = await app.RunJob<ArrangeSittingsJob>(ArrangeSittingsJob.Kind);

        var refused = (await app.Send(Body, HttpMethod.Get, $"/api/v1/jobs/{run}/refused"))["items"]!.AsArray().Single()!;
        Assert.Equal(($"{id}", "2023年考试批次1500"), ($"{refused["item"]}", $"{refused["name"]}"));
        using var browser = await app.Browser(Body);
        var page = (await browser.GetStringAsync($"/jobs/{run}", Cancel)).Split("id=\"main\"")[1];
        Assert.Contains("1 个批次没有得到方案", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1 / 0", page, StringComparison.Ordinal);
        Assert.DoesNotContain($">{id}<", page, StringComparison.Ordinal);
        Assert.Contains(">2023年考试批次1500</th>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_tells_how_many_candidates_have_their_places()
    {
        var id = await Arranged(1600, Day.AddDays(14));
        var run = await app.Value<Guid>("SELECT run_id FROM certification.plan WHERE batch_id = $1", id);
        using var browser = await app.Browser(Body);
        Assert.Contains("24 名考生中，24 名已安排考位", await browser.GetStringAsync($"/jobs/{run}", Cancel), StringComparison.Ordinal);
        using var bare = new HttpClient { BaseAddress = app.Address };
        using var english = new HttpRequestMessage(HttpMethod.Get, $"/jobs/{run}");
        english.Headers.Add("Cookie", $"session={await app.Session(Body)}; {CookieRequestCultureProvider.DefaultCookieName}=c%3Den%7Cuic%3Den");
        using var answer = await bare.SendAsync(english, Cancel);
        Assert.Contains("24 of 24 candidates have their places", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_supervises_finds_the_own_days_in_list_week_print_and_calendar()
    {
        var week = Day.AddDays(28);
        var id = await Arranged(1700, week);
        var supervisor = await app.Value<Guid>("SELECT person_id FROM certification.supervision WHERE batch_id = $1 ORDER BY day LIMIT 1", id);
        var name = await app.Value<string>("SELECT name FROM people.person WHERE id = $1", supervisor);
        using var browser = await app.Browser(Body);
        foreach (var address in new[] { $"/sittings?person={supervisor}", $"/sittings?tab=week&person={supervisor}&from={week:yyyy-MM-dd}", $"/sittings/print?person={supervisor}" })
        {
            var page = await browser.GetStringAsync(address, Cancel);
            Assert.Contains("内部质量督导", page, StringComparison.Ordinal);
            Assert.Contains($">{name}<", page, StringComparison.Ordinal);
        }

        var calendar = await browser.GetStringAsync($"/sittings/calendar.ics?person={supervisor}", Cancel);
        Assert.Contains($"SUMMARY:内部质量督导 {name}\r\nLOCATION:一厂区\r\nDESCRIPTION:2023年考试批次1700", calendar, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("VALUE=DATE", await browser.GetStringAsync($"/sittings/calendar.ics?batch={id}&part=Theory", Cancel), StringComparison.Ordinal);
        using var other = await app.Browser(Role.School);
        Assert.DoesNotContain(name, await other.GetStringAsync($"/sittings?person={supervisor}", Cancel), StringComparison.Ordinal);
        Assert.DoesNotContain("BEGIN:VEVENT", await other.GetStringAsync($"/sittings/calendar.ics?person={supervisor}", Cancel), StringComparison.Ordinal);
    }

    private static object Move(Guid session, DateOnly day) => new { session = new { sessionId = session, day, start = "15:30:00", site = "一厂区", room = "实操一车间" } };

    private async Task<Guid> Arranged(int first, DateOnly week)
    {
        var id = await PlannedBatch.Closed(app, first, week);
        await app.Send(Body, HttpMethod.Post, $"/api/v1/batches/{id}/arrangement", new { with = Array.Empty<Guid>() });
        await app.Complete<ArrangeSittingsJob>(ArrangeSittingsJob.Kind);
        return id;
    }

    private async Task<HttpStatusCode> Status(string user, HttpMethod method, string address)
    {
        var client = await app.As(user);
        using var request = new HttpRequestMessage(method, address);
        using var answer = await client.SendAsync(request, Cancel);
        return answer.StatusCode;
    }

    private async Task<string> Code(HttpMethod method, string address, object? body = null)
    {
        var client = await app.As(Body);
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Add("Idempotency-Key", $"{Guid.CreateVersion7()}");
        request.Content = body is null ? null : JsonContent.Create(body);
        using var answer = await client.SendAsync(request, Cancel);
        Assert.False(answer.IsSuccessStatusCode, $"{method} {address}: {answer.StatusCode}");
        return $"{JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!["code"]}";
    }
}
