using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using static TalentHub.Api.Tests.Subsidies.TalentApi;

namespace TalentHub.Api.Tests.Subsidies;

/// <summary>Twenty clients press the same step of one claim at the same moment: one wins, the others hear why not, and a repeated request hears the same.</summary>
[Collection(TalentTests.Name)]
public sealed class TwentyClientsTests(OfficeApp app)
{
    private const int Clients = 20;

    [Fact]
    public async Task One_of_twenty_takes_each_step_of_a_claim_and_the_same_request_is_answered_the_same()
    {
        var api = new TalentApi(app);
        using var employer = await app.Browser(OfficeApp.NameOf(Role.Enterprise));
        using var first = await app.Browser(OfficeApp.NameOf(Role.BureauReviewer));
        using var second = await app.Browser(OfficeApp.SecondReviewer);
        using var approver = await app.Browser(OfficeApp.NameOf(Role.BureauApprover));
        var person = await api.Expert(employer, 120);
        using var expert = await app.Browser("expert.120");
        var claim = await api.Claim(employer, await api.Engagement(employer, expert, person, 40));
        var audited = await Audited(claim);

        var steps = 0;
        foreach (var (client, step, state) in new[] { (employer, "submit", "Submitted"), (first, "review", "FirstReviewed"), (second, "recommend", "Recommended") })
        {
            await OneWins(client, $"/api/v1/claims/{claim}/{step}");
            Assert.Equal(state, await app.Value<string>("SELECT state FROM subsidies.claim WHERE id = $1", claim));
            Assert.Equal(audited + ++steps, await Audited(claim));
        }

        // Reject and send back at once: whichever came first stands, and nothing of the other is left.
        var decided = await Task.WhenAll(Enumerable.Range(0, Clients).Select(n =>
            Press(second, $"/api/v1/claims/{claim}/{(n % 2 == 0 ? "return" : "reject")}", Guid.CreateVersion7(), new { reason = "材料不符" })));
        var won = decided.Where(d => d.Status == HttpStatusCode.OK).ToList();
        Assert.True(won.Count <= 1 && decided.All(d => d.Status is HttpStatusCode.OK or HttpStatusCode.Conflict or HttpStatusCode.Forbidden), string.Join('\n', decided));
        Assert.Equal(audited + steps + won.Count, await Audited(claim));
    }

    private Task<long> Audited(Guid claim) =>
        app.Value<long>("SELECT count(*) FROM platform.audit_entry WHERE subject_kind = 'claim' AND replace(subject_id, '-', '') = $1", claim.ToString("N"));

    private static async Task OneWins(HttpClient client, string address)
    {
        var keys = Enumerable.Range(0, Clients).Select(_ => Guid.CreateVersion7()).ToList();
        var answers = await Task.WhenAll(keys.Select(key => Press(client, address, key)));

        var winner = Assert.Single(answers, a => a.Status == HttpStatusCode.OK);
        Assert.All(answers.Where(a => a != winner), a =>
        {
            Assert.True(a.Status == HttpStatusCode.Conflict, $"{address}: {a}");
            var problem = JsonNode.Parse(a.Text)!;
            Assert.True($"{problem["detailZh"]}".Length > 5 && $"{problem["detailEn"]}".Length > 10, a.Text);
        });

        // Under the winner's key everybody hears what the winner heard.
        var again = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Press(client, address, keys[Array.IndexOf(answers, winner)])));
        Assert.All(again, a => Assert.Equal(winner, a));
    }

    private static async Task<(HttpStatusCode Status, string Text)> Press(HttpClient client, string address, Guid key, object? body = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body ?? new { }) };
        request.Headers.Add("Idempotency-Key", key.ToString());
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
