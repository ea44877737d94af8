using System.Net;
using System.Net.Http.Json;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Routes;

/// <summary>What is changed on the version that was read gives that version where it is read: the tag of one answer fits the change of that part and no other.</summary>
[Collection(RouteTests.Name)]
public sealed class RecordTagTests(CityApp city)
{
    private readonly WholeApp app = city.App;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Filing => $"/api/v1/filings/{city.City.Records["theirs.enterprise"]}";

    [Fact]
    public async Task An_alliance_is_renamed_on_the_version_that_was_read()
    {
        var alliance = $"/api/v1/alliances/{city.City.Records["alliance"]}";
        var renamed = new { name = "产教联盟" };

        Assert.Equal((HttpStatusCode.Conflict, RecordVersion.Changed.Code), await Change(Role.BureauClerk, HttpMethod.Put, $"{alliance}/name", renamed, "\"other\""));
        Assert.Equal((HttpStatusCode.OK, null), await Change(Role.BureauClerk, HttpMethod.Put, $"{alliance}/name", renamed, await Tag(Role.BureauClerk, alliance)));
    }

    [Fact]
    public async Task A_larger_scope_is_asked_for_on_the_version_of_the_request_and_not_of_the_filing()
    {
        var there = new { scope = new[] { new { occupation = "6-24-07-02", level = "Senior", from = "2023-11-06", to = "2026-11-05" } } };
        var (filing, request) = (await Tag(Role.Enterprise, Filing), await Tag(Role.Enterprise, $"{Filing}/extension"));

        Assert.Equal((HttpStatusCode.Conflict, RecordVersion.Changed.Code), await Change(Role.Enterprise, HttpMethod.Put, $"{Filing}/extension", there, filing));
        Assert.Equal("filing.scope-there", (await Change(Role.Enterprise, HttpMethod.Put, $"{Filing}/extension", there, request)).Code);
        using var hidden = await (await app.As(City.Mine(Role.Enterprise))).GetAsync($"{Filing}/extension", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task An_examiner_is_replaced_on_the_version_of_the_list()
    {
        var examiner = new
        {
            person = new { name = $"{City.Mark}考评员", documentKind = "居民身份证", documentNumber = Invented.ResidentNumber(2) }, grade = "Examiner",
            certificateNumber = "K0001", occupations = new[] { "6-24-07-02" }, levels = new[] { "Senior" }, validFrom = "2023-01-01", validTo = "2026-12-31",
        };
        using var hidden = await (await app.As(City.Mine(Role.Enterprise))).GetAsync($"{Filing}/examiners", Cancel);

        Assert.Equal((HttpStatusCode.Conflict, RecordVersion.Changed.Code), await Change(Role.Enterprise, HttpMethod.Post, $"{Filing}/examiners", examiner, await Tag(Role.Enterprise, Filing)));
        Assert.Equal((HttpStatusCode.OK, null), await Change(Role.Enterprise, HttpMethod.Post, $"{Filing}/examiners", examiner, await Tag(Role.Enterprise, $"{Filing}/examiners")));
        Assert.Null(hidden.Headers.ETag);
    }

    [Fact]
    public async Task A_user_is_described_on_the_version_that_was_read()
    {
        var user = $"/api/v1/users/{city.City.Records["user"]}";
        var described = new { displayName = "theirs.clerk", culture = "zh-CN" };

        Assert.Equal((HttpStatusCode.Conflict, RecordVersion.Changed.Code), await Change(Role.Administrator, HttpMethod.Post, $"{user}/description", described, "\"other\""));
        Assert.Equal((HttpStatusCode.OK, null), await Change(Role.Administrator, HttpMethod.Post, $"{user}/description", described, await Tag(Role.Administrator, user)));
    }

    [Fact]
    public async Task A_claim_is_changed_on_the_version_that_was_read()
    {
        var claim = $"/api/v1/claims/{city.City.Records["claim"]}";
        var declared = new { recognisedHighLevelTalent = false, documents = Array.Empty<object>() };
        var seen = await Tag(Role.Enterprise, claim);
        var on = await Change(Role.Enterprise, HttpMethod.Put, claim, declared, seen);

        Assert.NotEqual(RecordVersion.Changed.Code, on.Code);
        Assert.Equal(
            on.Status == HttpStatusCode.OK ? RecordVersion.Changed.Code : on.Code, (await Change(Role.Enterprise, HttpMethod.Put, claim, declared, "\"other\"")).Code);
    }

    [Theory]
    [InlineData("/api/v1/batches/{0}/moves", "batch", Role.Enterprise)]
    [InlineData("/api/v1/claims/{0}/withdraw", "claim", Role.Enterprise)]
    [InlineData("/api/v1/filings/{0}/submit", "theirs.enterprise", Role.Enterprise)]
    public async Task A_version_is_refused_where_the_state_alone_decides(string address, string record, Role role)
    {
        var step = string.Format(System.Globalization.CultureInfo.InvariantCulture, address, city.City.Records[record]);

        Assert.Equal((HttpStatusCode.BadRequest, "api.version-not-taken"), await Change(role, HttpMethod.Post, step, new { move = "Submit", reason = "无" }, "\"seen\""));
    }

    [Fact]
    public async Task A_filing_tells_whose_it_is_and_when_it_last_changed_as_the_list_does()
    {
        var filing = await app.Send(City.Mine(Role.BureauClerk), HttpMethod.Get, Filing);
        var line = (await app.Send(City.Mine(Role.BureauClerk), HttpMethod.Get, "/api/v1/filings"))["items"]!.AsArray().Single(f => $"{f!["bodyId"]}" == $"{filing["bodyId"]}")!;

        Assert.Equal(($"{line["changedAt"]}", $"{City.Mark}Enterprise"), ($"{filing["changedAt"]}", $"{filing["name"]}"));
    }

    private async Task<string> Tag(Role role, string address)
    {
        using var answer = await (await app.As(City.Theirs(role))).GetAsync(address, Cancel);
        return answer.Headers.ETag!.Tag;
    }

    private async Task<(HttpStatusCode Status, string? Code)> Change(Role role, HttpMethod method, string address, object body, string tag)
    {
        using var request = WholeApp.Request(method, address, JsonContent.Create(body));
        request.Headers.IfMatch.ParseAdd(tag);
        using var answer = await (await app.As(City.Theirs(role))).SendAsync(request, Cancel);
        return (answer.StatusCode, answer.IsSuccessStatusCode ? null : await Mistakes.Code(answer));
    }
}
