using System.Net;
using System.Net.Http.Json;
using Microsoft.Playwright;
using TalentHub.Api.Tests.Browser;
using TalentHub.Api.Tests.Routes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Certification.Jobs;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Certification;

/// <summary>An examination in its midst, on a clock of its own: what has begun says so and stays, what is to come is repaired and changed by hand.</summary>
public sealed class BegunJourneyTests(CertificationApp app, Chromium chromium) : IClassFixture<CertificationApp>
{
    private const string Rooms = "一厂区 · 实操一车间";
    private static readonly DateOnly Day = new(2023, 12, 4);
    private static readonly string Body = CertificationApp.NameOf(Role.Enterprise);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_the_first_morning_a_room_of_tomorrow_is_lost_the_plan_is_repaired_and_today_stays()
    {
        var id = await Arranged();
        await app.MoveTo(Day);
        await app.Send(Body, HttpMethod.Post, $"/api/v1/batches/{id}/moves", new { move = "StartMarking" });
        var today = await On(id, Day);
        var (begun, tomorrow) = (await Session(id, "ORDER BY starts_at, id"), await Session(id, "ORDER BY starts_at DESC, id"));
        await Programs(id, begun);

        var body = await chromium.SignedIn(app, Body);
        foreach (var address in new[] { $"/sittings?batch={id}", $"/sittings?batch={id}&tab=week&from=2023-12-04", $"/batches/{id}?tab=sittings" })
        {
            await body.GotoAsync(address);
            await Assertions.Expect(body.GetByText("已开考", new() { Exact = true }).First).ToBeVisibleAsync();
        }

        await Assertions.Expect(body.GetByText("今日场次，只可手工调整").First).ToBeVisibleAsync();
        await Assertions.Expect(body.GetByText("变故从明天起登记，“调整方案”只变动明天及以后的场次")).ToBeVisibleAsync();
        await Record(body, Day);
        await Assertions.Expect(body.GetByText("变故从明天起登记（今天是 2023-12-04）").First).ToBeVisibleAsync();
        await body.GotoAsync($"/batches/{id}?tab=sittings");
        await Record(body, Day.AddDays(1));
        await Assertions.Expect(body.GetByText("有 1 项变故尚未据以调整方案")).ToBeVisibleAsync();
        await body.Look("begun-recorded");
        await body.Press("调整方案");

        // The page loads itself anew when the run ends, which would break off the navigation that follows.
        await body.GotoAsync("about:blank");
        await app.Complete<ArrangeSittingsJob>(ArrangeSittingsJob.Kind);

        await body.GotoAsync($"/batches/{id}?tab=sittings");
        await Assertions.Expect(body.GetByText("考场停用（漏水）").First).ToBeVisibleAsync();
        Assert.Equal(today, await On(id, Day));
        Assert.Empty(await On(id, Day.AddDays(1)));
        Assert.Empty((await app.Send(Body, HttpMethod.Get, $"/api/v1/batches/{id}/plan"))["unplaced"]!.AsArray());
        await Pages(body, begun, await Session(id, "ORDER BY starts_at DESC, id"));
        Assert.NotEqual(tomorrow, begun);
    }

    private async Task Programs(Guid id, Guid begun)
    {
        var closure = new { kind = "DayCancelled", from = "2023-12-04", to = "2023-12-04", reason = "台风" };
        Assert.Equal((HttpStatusCode.Conflict, "closure.day-begun"), await Refusal($"/api/v1/batches/{id}/closures", closure));
        var change = new { session = new { sessionId = begun, day = "2023-12-06", start = "08:30:00", site = "一厂区", room = "理论一室" } };
        Assert.Equal((HttpStatusCode.Conflict, "sitting.begun"), await Refusal($"/api/v1/batches/{id}/plan/trial", change));
        Assert.Equal((HttpStatusCode.Conflict, "sitting.begun"), await Refusal($"/api/v1/batches/{id}/plan/changes", change));
    }

    private static async Task Pages(IPage body, Guid begun, Guid ahead)
    {
        var forms = body.GetByRole(AriaRole.Heading, new() { Name = "更换考务人员" });
        await body.GotoAsync($"/sittings/{begun}");
        await Assertions.Expect(body.GetByText("本场已开考，时间、考场、人员和考生不再调整。")).ToBeVisibleAsync();
        await Assertions.Expect(forms).ToHaveCountAsync(0);
        await body.Look("begun-sitting");
        await body.GotoAsync($"/sittings/{ahead}");
        await Assertions.Expect(forms).ToBeVisibleAsync();
        await Assertions.Expect(body.GetByText("不比现在多违反任何规则才能保存")).ToBeVisibleAsync();
    }

    private static async Task Record(IPage body, DateOnly day)
    {
        var on = day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        await body.Locator("[name=kind]").SelectOptionAsync(new SelectOptionValue { Label = "考场停用" });
        await body.Locator("[name=room]").SelectOptionAsync(new SelectOptionValue { Label = Rooms });
        await body.Locator("[name=from]").FillAsync(on);
        await body.Locator("[name=to]").FillAsync(on);
        await body.Locator("[name=reason]").FillAsync("漏水");
        await body.Press("登记变故");
    }

    /// <summary>An arranged batch, its last session of practice on the second day.</summary>
    private async Task<Guid> Arranged()
    {
        var id = await PlannedBatch.OverTwoDays(app, first: 920, Day);
        Assert.NotEmpty(await On(id, Day));
        return id;
    }

    private async Task<Guid> Session(Guid batch, string which) =>
        await app.Value<Guid>($"SELECT id FROM certification.session WHERE batch_id = $1 {which} LIMIT 1", batch);

    /// <summary>Everything that stands on a day.</summary>
    private Task<string[]> On(Guid batch, DateOnly day) => app.Column<string>(
        """
        SELECT concat_ws(' ', s.id, s.room, s.starts_at, registration_id, place, (SELECT string_agg(person_id || duty, ' ' ORDER BY person_id) FROM certification.session_staff WHERE session_id = s.id))
        FROM certification.session s JOIN certification.seat ON session_id = s.id
        WHERE s.batch_id = $1 AND (starts_at AT TIME ZONE 'Asia/Shanghai')::date = $2 ORDER BY s.id, place
        """,
        batch, day);

    private async Task<(HttpStatusCode Status, string? Code)> Refusal(string address, object content)
    {
        using var request = WholeApp.Request(HttpMethod.Post, address, JsonContent.Create(content));
        using var answer = await (await app.As(Body)).SendAsync(request, Cancel);
        return (answer.StatusCode, await Mistakes.Code(answer));
    }
}
