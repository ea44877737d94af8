using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using static TalentHub.Api.Tests.Subsidies.TalentApi;

namespace TalentHub.Api.Tests.Subsidies;

[Collection(TalentTests.Name)]
public sealed class TalentApiTests(OfficeApp app)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_way_from_expert_to_reviewed_claim_goes_over_http()
    {
        var api = new TalentApi(app);
        using var employer = await app.Browser(OfficeApp.NameOf(Role.Enterprise));
        var person = await api.Expert(employer, 101);
        using var expert = await app.Browser("expert.101");
        var engagement = await api.Engagement(employer, expert, person, 40);
        var account = await Send(expert, HttpMethod.Put, $"/api/v1/experts/{person}/account", new { account = "6222020000012345678", bank = "102603000014", holder = "专家101" });
        Assert.EndsWith("5678", account["accountMask"]!.GetValue<string>(), StringComparison.Ordinal);
        var days = await employer.GetFromJsonAsync<JsonNode>($"/api/v1/experts/{person}/days/2023", Cancel);
        Assert.Equal(40, days!["confirmed"]!.GetValue<int>());
        Assert.Equal(40, (await employer.GetFromJsonAsync<JsonNode>($"/api/v1/engagements/{engagement}", Cancel))!["days"]!.AsArray().Count);
        Assert.Equal("广州", (await employer.GetFromJsonAsync<JsonNode>($"/api/v1/experts/{person}", Cancel))!["homeCity"]!.GetValue<string>());

        var claim = await api.Claim(employer, engagement);
        var submitted = await Send(employer, HttpMethod.Post, $"/api/v1/claims/{claim}/submit", body: null);
        Assert.Equal(8000m, submitted["amount"]!.GetValue<decimal>());
        using var first = await app.Browser(OfficeApp.NameOf(Role.BureauReviewer));
        using var second = await app.Browser(OfficeApp.SecondReviewer);
        await Send(first, HttpMethod.Post, $"/api/v1/claims/{claim}/review", new { });
        var refused = await Send(first, HttpMethod.Post, $"/api/v1/claims/{claim}/recommend", body: null, HttpStatusCode.Forbidden);
        Assert.Equal("state.maker-is-checker", refused["code"]!.GetValue<string>());
        Assert.Equal("Recommended", (await Send(second, HttpMethod.Post, $"/api/v1/claims/{claim}/recommend", body: null))["state"]!.GetValue<string>());
        using var scan = await second.GetAsync($"/api/v1/claims/{claim}/documents/agreement", Cancel);
        Assert.Equal("application/pdf", scan.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Pdf, await scan.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task Evidence_is_judged_by_its_content_kept_once_and_seen_by_nobody_else()
    {
        var api = new TalentApi(app);
        using var employer = await app.Browser(OfficeApp.NameOf(Role.Enterprise));
        using var stranger = await app.Browser(OfficeApp.Stranger);
        var person = await api.Expert(employer, 102);
        using var expert = await app.Browser("expert.102");
        var claim = await api.Claim(employer, await api.Engagement(employer, expert, person, 30));

        await Refused(Upload(employer, claim, "identity", "MZ not a scan"u8.ToArray(), "scan.pdf"), HttpStatusCode.UnprocessableEntity, "file.wrong-kind");
        await Refused(Upload(employer, claim, "photo", Pdf, "photo.pdf"), HttpStatusCode.UnprocessableEntity, "claim.document-unknown");
        await Refused(Upload(stranger, claim, "identity", Pdf, "scan.pdf"), HttpStatusCode.NotFound, "claim.not-found");
        await Refused(Upload(expert, claim, "identity", Pdf, "scan.pdf"), HttpStatusCode.Forbidden, code: null);
        using var seen = await stranger.GetAsync($"/api/v1/claims/{claim}/documents/identity", Cancel);
        using var sealedOff = await expert.GetAsync($"/api/v1/claims/{claim}/documents/identity", Cancel);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Forbidden), (seen.StatusCode, sealedOff.StatusCode));

        var key = Guid.CreateVersion7();
        using var once = await Upload(employer, claim, "tax-record", Pdf, "tax.pdf", key);
        await Send(employer, HttpMethod.Post, $"/api/v1/claims/{claim}/submit", body: null);
        using var again = await Upload(employer, claim, "tax-record", Pdf, "tax.pdf", key);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        await Refused(Upload(employer, claim, "tax-record", Pdf, "tax.pdf"), HttpStatusCode.Conflict, "state.wrong-state");
        Assert.Equal(7L, await app.Value<long>("SELECT count(*) FROM platform.file JOIN subsidies.claim_document ON file_id = file.id WHERE claim_id = $1", claim));
    }

    private static async Task Refused(Task<HttpResponseMessage> upload, HttpStatusCode status, string? code)
    {
        using var answer = await upload;
        Assert.Equal(status, answer.StatusCode);
        Assert.True(code is null || (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancel))!["code"]!.GetValue<string>() == code);
    }
}
