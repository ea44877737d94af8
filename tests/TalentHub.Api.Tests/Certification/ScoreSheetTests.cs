using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Certification;

/// <summary>A program reads the score sheet and writes on what it read.</summary>
[Collection(CertificationTests.Name)]
public sealed class ScoreSheetTests(CertificationApp app)
{
    private static readonly string Body = CertificationApp.NameOf(Role.Enterprise);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_score_read_over_the_api_is_changed_by_its_seen_and_a_stale_one_is_refused()
    {
        var batch = await IssuedBatch.Marked(app, 780, "读演示", "写演示", "缺演示");
        var empty = await Sheet(batch);
        var tickets = empty["items"]!.AsArray().Select(row => $"{row!["ticket"]}").ToArray();

        using var entered = await Post(batch, (tickets[0], "80.50", Seen(empty, 0)), (tickets[2], "缺考", Seen(empty, 2)));
        var sheet = await Sheet(batch);
        using var changed = await Post(batch, (tickets[0], "81", Seen(sheet, 0)), (tickets[2], "60", Seen(sheet, 2)));
        using var stale = await Post(batch, (tickets[0], "90", Seen(sheet, 0)));
        var after = await Sheet(batch);
        var second = await app.Send(Body, HttpMethod.Get, $"/api/v1/batches/{batch}/scores?skip=1&take=1");

        Assert.Equal((3, "", null), ((int)empty["total"]!, Seen(empty, 0), Score(empty, 0)["mark"]));
        Assert.Equal((HttpStatusCode.OK, "80.5", 80.5m, "Scored"), (entered.StatusCode, Seen(sheet, 0), (decimal)Score(sheet, 0)["points"]!, $"{Score(sheet, 0)["mark"]}"));
        Assert.Equal(("Absent", "Absent", null), (Seen(sheet, 2), $"{Score(sheet, 2)["mark"]}", Score(sheet, 2)["points"]));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (changed.StatusCode, stale.StatusCode));
        Assert.Equal("score.changed-meanwhile", $"{(await stale.Content.ReadFromJsonAsync<JsonNode>(Cancel))!["code"]}");
        Assert.Equal(["81", "", "60"], Enumerable.Range(0, 3).Select(row => Seen(after, row)));
        Assert.Equal((3, tickets[1], "Evaluation"), ((int)second["total"]!, $"{Assert.Single(second["items"]!.AsArray())!["ticket"]}", $"{Score(second, 0)["subject"]}"));
    }

    [Fact]
    public async Task The_sheet_opens_to_the_readers_of_the_batch_and_another_body_finds_none()
    {
        var batch = await IssuedBatch.Marked(app, 790, "看演示");
        foreach (var role in new[] { Role.Enterprise, Role.Examiner, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor })
        {
            Assert.Equal(1, (int)(await app.Send(CertificationApp.NameOf(role), HttpMethod.Get, $"/api/v1/batches/{batch}/scores"))["total"]!);
        }

        foreach (var (who, expected) in new[]
        {
            (CertificationApp.Stranger, HttpStatusCode.NotFound), (CertificationApp.NameOf(Role.School), HttpStatusCode.NotFound),
            (CertificationApp.NameOf(Role.Trainee), HttpStatusCode.Forbidden), (CertificationApp.NameOf(Role.Finance), HttpStatusCode.Forbidden),
        })
        {
            using var refused = await (await app.As(who)).GetAsync($"/api/v1/batches/{batch}/scores", Cancel);
            Assert.Equal(expected, refused.StatusCode);
        }
    }

    private Task<JsonNode> Sheet(Guid batch) => app.Send(Body, HttpMethod.Get, $"/api/v1/batches/{batch}/scores");

    private static JsonNode Score(JsonNode sheet, int row) => sheet["items"]![row]!["scores"]![0]!;

    private static string Seen(JsonNode sheet, int row) => $"{Score(sheet, row)["seen"]}";

    private async Task<HttpResponseMessage> Post(Guid batch, params (string Ticket, string Text, string Seen)[] entries) =>
        await (await app.As(Body)).SendAsync(
            WholeApp.Request(HttpMethod.Post, $"/api/v1/batches/{batch}/scores", JsonContent.Create(new
            {
                entries = entries.Select(entry => new { ticket = entry.Ticket, subject = "Evaluation", text = entry.Text, seen = entry.Seen }),
            })),
            Cancel);
}
