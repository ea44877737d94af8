using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using static TalentHub.Api.Tests.Subsidies.TalentApi;

namespace TalentHub.Api.Tests.Subsidies;

/// <summary>What the page of a claim shows, a program reads in its record.</summary>
[Collection(TalentTests.Name)]
public sealed class ClaimRecordTests(OfficeApp app)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_tells_what_it_would_come_to_and_what_was_handed_in_does_not()
    {
        var api = new TalentApi(app);
        using var employer = await app.Browser(Role.Enterprise);
        var person = await api.Expert(employer, 141);
        using var expert = await app.Browser("expert.141");
        var claim = await api.Claim(employer, await api.Engagement(employer, expert, person, 40));
        var draft = await Read(employer, claim);
        var seen = await Read(expert, claim);
        await Send(employer, HttpMethod.Post, $"/api/v1/claims/{claim}/submit", body: null);
        var submitted = await Read(employer, claim);

        Assert.Equal((8000m, 40, true), (draft["preview"]!["amount"]!.GetValue<decimal>(), draft["preview"]!["facts"]!["daysInYear"]!.GetValue<int>(), draft["preview"]!["eligible"]!.GetValue<bool>()));
        Assert.Equal($"{draft["preview"]}", $"{seen["preview"]}");
        Assert.Empty(draft["determinations"]!.AsArray());
        Assert.False(submitted.ContainsKey("preview"));
        Assert.NotEmpty(submitted["determinations"]!.AsArray());
    }

    [Fact]
    public async Task Evidence_is_named_with_its_file_and_an_expert_is_told_that_it_is_there()
    {
        var api = new TalentApi(app);
        using var employer = await app.Browser(Role.Enterprise);
        var person = await api.Expert(employer, 142);
        using var expert = await app.Browser("expert.142");
        var claim = await api.Claim(employer, await api.Engagement(employer, expert, person, 30));
        var (whole, part) = (await Read(employer, claim), await Read(expert, claim));
        var (file, there, missing) = (Document(whole, "agreement"), Document(part, "agreement"), Document(whole, "tax-record"));

        Assert.Equal(("合作协议或劳务合同", true, true), ($"{file["chinese"]}", file["required"]!.GetValue<bool>(), file["handedIn"]!.GetValue<bool>()));
        Assert.Equal(("agreement.pdf", "application/pdf", Pdf.Length), ($"{file["fileName"]}", $"{file["mediaType"]}", file["size"]!.GetValue<int>()));
        Assert.Equal(OfficeApp.NameOf(Role.Enterprise), $"{file["uploadedByName"]}");
        Assert.NotNull(file["uploadedAt"]);
        Assert.Equal((false, false), (missing["required"]!.GetValue<bool>(), missing["handedIn"]!.GetValue<bool>()));
        Assert.True(there["handedIn"]!.GetValue<bool>());
        Assert.All(["fileName", "size", "uploadedByName", "uploadedAt"], name => Assert.False(there.ContainsKey(name), name));
    }

    [Fact]
    public async Task A_claim_names_expert_and_employer_to_the_expert_as_well()
    {
        var api = new TalentApi(app);
        using var employer = await app.Browser(Role.Enterprise);
        var person = await api.Expert(employer, 143);
        using var expert = await app.Browser("expert.143");
        var claim = await api.Claim(employer, await api.Engagement(employer, expert, person, 30));
        var record = (await Read(expert, claim))["claim"]!;
        var line = (await expert.GetFromJsonAsync<JsonNode>("/api/v1/claims", Cancel))!["items"]![0]!;

        Assert.All([record, line], told => Assert.Equal(($"{claim}", "专家143", "中山市示范照明有限公司"), ($"{told["id"]}", $"{told["expert"]}", $"{told["employer"]}")));
    }

    private static JsonObject Document(JsonObject record, string code) => record["evidence"]!.AsArray().Single(item => $"{item!["code"]}" == code)!.AsObject();

    private static async Task<JsonObject> Read(HttpClient client, Guid claim) => (await client.GetFromJsonAsync<JsonNode>($"/api/v1/claims/{claim}", Cancel))!.AsObject();
}
