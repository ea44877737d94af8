using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using TalentHub.Api.Tests.Browser;
using TalentHub.Api.Tests.Whole;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.Certification.Jobs;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Certification;

/// <summary>Who sits where, and what was set by hand, on pages, in workbooks and over the API.</summary>
[Collection(CertificationTests.Name)]
public sealed class SeatTests(CertificationApp app, Chromium chromium)
{
    private static readonly string Body = CertificationApp.NameOf(Role.Enterprise);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_sits_in_a_sitting_is_shown_to_its_readers_and_what_is_pinned_is_marked_and_released()
    {
        var batch = await PlannedBatch.Closed(app, 860, new(2023, 12, 25), new Accommodations(Access: true, ExtraTime: true));
        await app.Send(Body, HttpMethod.Post, $"/api/v1/batches/{batch}/arrangement", new { with = Array.Empty<Guid>() });
        await app.Complete<ArrangeSittingsJob>(ArrangeSittingsJob.Kind);
        var sitting = (await Sittings(batch)).First(s => $"{s["part"]}" == "Practice");
        var id = Guid.Parse($"{sitting["id"]}");
        await SeatsOverTheApi(id, sitting["candidates"]!.GetValue<int>());
        await SeatsOnPages(batch, id);
        await Pins(batch, id);
        await TicketsSayWhenItEndsAndWhatIsArranged(batch);

        var body = await chromium.SignedIn(app, Body);
        await body.GotoAsync($"/sittings/{id}");
        await body.Look("sitting-seats");
        await body.GotoAsync($"/batches/{batch}?tab=candidates");
        await body.Look("batch-candidates-seats");
        Assert.Equal(0, await body.Cut());
        await body.GotoAsync($"/batches/{batch}");
        await body.Look("batch-arranged");
        await SevenDaysShareTheWidth(body, batch);
    }

    /// <summary>Long names on every day of the week are no reason to scroll at a desk.</summary>
    private async Task SevenDaysShareTheWidth(IPage body, Guid batch)
    {
        await app.Execute(
            """
            UPDATE certification.session SET room = '第一实训楼二层电工实操车间', starts_at = starts_at + n * interval '1 day', ends_at = ends_at + n * interval '1 day'
            FROM (SELECT id AS moved, row_number() OVER (ORDER BY starts_at) - 1 AS n FROM certification.session WHERE batch_id = $1) days WHERE id = moved
            """, batch);
        await body.GotoAsync($"/sittings?batch={batch}&tab=week&from=2023-12-25");
        await Assertions.Expect(body.GetByRole(AriaRole.Table).First).ToContainTextAsync("第一实训楼二层电工实操车间");
        await body.Look("sittings-week-full");
        Assert.Equal(0, await body.Cut());
    }

    private async Task SeatsOverTheApi(Guid sitting, int candidates)
    {
        var seats = await app.Send(CertificationApp.NameOf(Role.Examiner), HttpMethod.Get, $"/api/v1/sittings/{sitting}/seats");
        Assert.Equal(candidates, seats["total"]!.GetValue<int>());
        Assert.Equal(seats["items"]!.AsArray().Select(s => s!["place"]!.GetValue<int>()).Order(), seats["items"]!.AsArray().Select(s => s!["place"]!.GetValue<int>()));
        Assert.All(seats["items"]!.AsArray(), s => Assert.StartsWith("考生", $"{s!["name"]}", StringComparison.Ordinal));
        foreach (var stranger in new[] { CertificationApp.Stranger, CertificationApp.NameOf(Role.School) })
        {
            using var refused = await (await app.As(stranger)).GetAsync($"/api/v1/sittings/{sitting}/seats", Cancel);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }
    }

    private async Task SeatsOnPages(Guid batch, Guid sitting)
    {
        foreach (var role in new[] { Role.Enterprise, Role.Examiner, Role.BureauClerk, Role.Auditor })
        {
            using var reader = await app.Browser(role);
            var page = await reader.GetStringAsync($"/sittings/{sitting}", Cancel);
            var seats = await app.Column<string>("SELECT ticket || name FROM certification.taken_seat WHERE session_id = $1", sitting);
            Assert.All(seats, seat => Assert.Contains($"<th scope=\"row\">{seat[..^3]}</th><td>{seat[^3..]}</td>", page, StringComparison.Ordinal));
            Assert.Contains($"href=\"/sittings/{sitting}\"", await reader.GetStringAsync($"/batches/{batch}?tab=candidates", Cancel), StringComparison.Ordinal);
            Assert.Contains($"href=\"/sittings/{sitting}#seats\"", await reader.GetStringAsync($"/batches/{batch}?tab=sittings", Cancel), StringComparison.Ordinal);
        }

        using var body = await app.Browser(Role.Enterprise);
        using var workbook = await body.GetAsync($"/batches/{batch}/candidates/export", Cancel);
        Assert.Equal(HttpStatusCode.OK, workbook.StatusCode);
        var other = await app.Value<string>("SELECT ticket FROM certification.taken_seat WHERE part = 'Practice' AND batch_id = $1 AND session_id <> $2 ORDER BY ticket LIMIT 1", batch, sitting);
        Assert.Contains($"<option value=\"{other}\">", await body.GetStringAsync($"/sittings/{sitting}", Cancel), StringComparison.Ordinal);
        using var tried = await OfficeApp.Submit(body, $"/sittings/{sitting}", "candidate", new() { ["ticket"] = other, ["act"] = "try" });
        var name = await app.Value<string>("SELECT name FROM certification.registration WHERE batch_id = $1 AND ticket = $2", batch, other);
        Assert.Contains($"考生：{name}；原考位：", await tried.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Contains("重新编排会替换现有方案", await body.GetStringAsync($"/batches/{batch}", Cancel), StringComparison.Ordinal);
    }

    private async Task TicketsSayWhenItEndsAndWhatIsArranged(Guid batch)
    {
        using var body = await app.Browser(Role.Enterprise);
        var cards = (await body.GetStringAsync($"/batches/{batch}/tickets", Cancel)).Split("准考证号 ")[1..];
        var seats = await app.Column<string>(
            """
            SELECT ticket || '|' || to_char(starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') || to_char(ends_at AT TIME ZONE 'Asia/Shanghai', '–HH24:MI')
            FROM certification.taken_seat WHERE batch_id = $1
            """, batch);
        var arranged = await app.Value<string>("SELECT ticket FROM certification.registration WHERE batch_id = $1 AND extra_time", batch);

        Assert.NotEmpty(seats);
        Assert.All(seats.Select(seat => seat.Split('|')), seat => Assert.Contains(seat[1], cards.Single(card => card.StartsWith(seat[0], StringComparison.Ordinal)), StringComparison.Ordinal));
        Assert.All(cards, card => Assert.Equal(card.StartsWith(arranged, StringComparison.Ordinal), card.Contains("合理便利", StringComparison.Ordinal)));
        Assert.Contains("安排在无障碍考场；理论考试延长时间，以本证所印结束时间为准", Assert.Single(cards, card => card.Contains("合理便利", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private async Task Pins(Guid batch, Guid sitting)
    {
        using var body = await app.Browser(Role.Enterprise);
        Assert.DoesNotContain("取消本场固定", await body.GetStringAsync($"/sittings/{sitting}", Cancel), StringComparison.Ordinal);
        await app.Value<Guid>("UPDATE certification.session SET staff_pinned = true WHERE id = $1 RETURNING id", sitting);
        Assert.Equal([sitting], (await Sittings(batch)).Where(s => s["isPinned"]!.GetValue<bool>()).Select(s => Guid.Parse($"{s["id"]}")));
        foreach (var page in new[] { $"/sittings/{sitting}", $"/batches/{batch}?tab=sittings", $"/sittings?batch={batch}" })
        {
            Assert.Contains("tag-info\">已固定", await body.GetStringAsync(page, Cancel), StringComparison.Ordinal);
        }

        using var examiner = await app.Browser(Role.Examiner);
        Assert.DoesNotContain("取消本场固定", await examiner.GetStringAsync($"/sittings/{sitting}", Cancel), StringComparison.Ordinal);
        using var released = await OfficeApp.Submit(body, $"/sittings/{sitting}", "release", []);
        Assert.Equal(HttpStatusCode.Found, released.StatusCode);
        Assert.DoesNotContain(await Sittings(batch), s => s["isPinned"]!.GetValue<bool>());
    }

    private async Task<IReadOnlyList<JsonNode>> Sittings(Guid batch) =>
        [.. (await app.Send(Body, HttpMethod.Get, $"/api/v1/sittings?batch={batch}"))["items"]!.AsArray().Select(s => s!)];
}
