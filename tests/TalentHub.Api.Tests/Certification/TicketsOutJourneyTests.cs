using System.Net;
using System.Net.Http.Json;
using Microsoft.Playwright;
using TalentHub.Api.Tests.Browser;
using TalentHub.Api.Tests.Routes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Certification.Jobs;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Certification;

/// <summary>Two days before an examination, on a clock of its own: its tickets are out, and are not planned anew without a word.</summary>
public sealed class TicketsOutJourneyTests(CertificationApp app, Chromium chromium) : IClassFixture<CertificationApp>
{
    private static readonly DateOnly Day = new(2023, 12, 4);
    private static readonly string Body = CertificationApp.NameOf(Role.Enterprise);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Planning_anew_is_refused_with_what_to_do_and_carried_out_with_a_reason_that_stands_in_the_list()
    {
        var id = await PlannedBatch.OverTwoDays(app, first: 980, Day);
        var page = await chromium.SignedIn(app, Body);
        await page.GotoAsync($"/batches/{id}");
        await Assertions.Expect(page.GetByText("准考证已发出。一般应“调整方案”")).ToHaveCountAsync(0);

        await app.MoveTo(Day.AddDays(-2));
        Assert.Equal((HttpStatusCode.Conflict, "sitting.tickets-out"), await Refusal(id, "moves", new { move = "StartArranging" }));
        Assert.Equal((HttpStatusCode.Conflict, "sitting.tickets-out"), await Refusal(id, "arrangement", new { with = Array.Empty<Guid>() }));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "state.reason-missing"), await Refusal(id, "arrangement", new { with = Array.Empty<Guid>(), confirmed = true }));

        await page.GotoAsync($"/batches/{id}");
        await page.Locator("details:has([name=reason-move-StartArranging]) > summary").ClickAsync();
        await Assertions.Expect(page.GetByText("准考证已发出。一般应“调整方案”")).ToBeVisibleAsync();
        await page.Look("tickets-out");
        await page.Locator("[name=reason-move-StartArranging]").FillAsync("考点被征用");
        await page.Locator("details:has([name=reason-move-StartArranging]) button[type=submit]").ClickAsync();
        await Assertions.Expect(page.GetByText("已办理。")).ToBeVisibleAsync();

        // The page loads itself anew when the run ends, which would break off the navigation that follows.
        await page.GotoAsync("about:blank");
        await app.Complete<ArrangeSittingsJob>(ArrangeSittingsJob.Kind);
        var moved = (await app.Send(Body, HttpMethod.Get, $"/api/v1/batches/{id}/moved-tickets?take=500"))["items"]!.AsArray().Where(ticket => $"{ticket!["reason"]}" == "PlannedAnew").ToList();
        Assert.NotEmpty(moved);
        Assert.All(moved, ticket => Assert.Equal("考点被征用", $"{ticket!["because"]}"));
        await page.GotoAsync($"/batches/{id}?tab=sittings");
        await Assertions.Expect(page.GetByText("重新编排（考点被征用）").First).ToBeVisibleAsync();
    }

    private async Task<(HttpStatusCode Status, string? Code)> Refusal(Guid id, string what, object content)
    {
        using var request = WholeApp.Request(HttpMethod.Post, $"/api/v1/batches/{id}/{what}", JsonContent.Create(content));
        using var answer = await (await app.As(Body)).SendAsync(request, Cancel);
        return (answer.StatusCode, await Mistakes.Code(answer));
    }
}
