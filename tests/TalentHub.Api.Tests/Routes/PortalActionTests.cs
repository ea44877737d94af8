using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Routes;

/// <summary>What the portal's forms about persons and accounts do can be done by programs.</summary>
[Collection(RouteTests.Name)]
public sealed class PortalActionTests(CityApp city)
{
    private readonly WholeApp app = city.App;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_number_is_shown_in_full_for_a_purpose_which_the_persons_timeline_keeps()
    {
        var address = $"/api/v1/persons/{city.City.Records["student"]}";
        var shown = await app.Send(City.Mine(Role.BureauClerk), HttpMethod.Post, $"{address}/view",
            new { field = "Document", purpose = "VerifyIdentity", note = "核对窗口办理人" });
        var timeline = await app.Send(City.Mine(Role.BureauClerk), HttpMethod.Get, $"{address}/timeline");

        Assert.Equal(Invented.ResidentNumber(1), $"{shown["number"]}");
        Assert.Contains(timeline["items"]!.AsArray(), entry => $"{entry!["command"]}" == "ViewPersonalData");
    }

    [Theory]
    [InlineData(Role.BureauClerk, "Document", "Audit", "personal.not-for-this-role")]
    [InlineData(Role.BureauClerk, "Phone", "VerifyIdentity", "personal.nothing-to-show")]
    public async Task What_a_role_has_no_purpose_for_or_nobody_knows_is_not_shown(Role role, string field, string purpose, string code)
    {
        var body = JsonContent.Create(new { field, purpose, note = "核对窗口办理人" });
        using var answer = await (await app.As(City.Mine(role))).SendAsync(
            WholeApp.Request(HttpMethod.Post, $"/api/v1/persons/{city.City.Records["student"]}/view", body), Cancel);

        Assert.Equal(code, $"{JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!["code"]}");
    }

    [Fact]
    public async Task Whoever_is_signed_in_describes_the_own_account_on_the_version_that_was_read()
    {
        const string name = "self.describing";
        await app.CreateUser(name, new UserRole(Role.Finance, null));
        var client = await app.As(name);
        using var read = await client.GetAsync("/api/v1/me", Cancel);
        var version = read.Headers.ETag!.Tag;
        using var first = await Describe(client, version, "新名字");
        using var second = await Describe(client, version, "旧版本上的名字");
        var me = await client.GetFromJsonAsync<JsonNode>("/api/v1/me", Cancel);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode));
        Assert.Equal(("新名字", "en", "self@example.org"), ($"{me!["displayName"]}", $"{me["culture"]}", $"{me["email"]}"));
    }

    [Fact]
    public async Task The_own_roles_name_their_organisations_and_the_own_session_is_marked()
    {
        var me = await app.Send(City.Theirs(Role.Enterprise), HttpMethod.Get, "/api/v1/me");
        var sessions = await app.Send(City.Theirs(Role.Enterprise), HttpMethod.Get, "/api/v1/me/sessions");

        Assert.NotEmpty($"{me["roles"]![0]!["organisationName"]}");
        Assert.Single(sessions["items"]!.AsArray(), session => session!["isCurrent"]!.GetValue<bool>());
    }

    [Fact]
    public async Task An_account_is_linked_to_the_person_who_holds_a_document()
    {
        var made = await app.Send(City.Mine(Role.Administrator), HttpMethod.Post, "/api/v1/users", Account($"{City.Mark}学生", Invented.ResidentNumber(1)));

        Assert.Equal(city.City.Records["student"], $"{made["personId"]}");
    }

    [Theory]
    [InlineData("别的名字", 1, "person.name-differs")]
    [InlineData("别的名字", 987, "person.not-found")]
    public async Task A_document_of_somebody_else_or_of_nobody_links_no_account(string name, int n, string code)
    {
        using var answer = await (await app.As(City.Mine(Role.Administrator))).SendAsync(
            WholeApp.Request(HttpMethod.Post, "/api/v1/users", JsonContent.Create(Account(name, Invented.ResidentNumber(n)))), Cancel);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!;

        Assert.Equal((code, "personDocument.documentNumber"), ($"{problem["code"]}", $"{problem["errors"]![0]!["field"]}"));
    }

    [Fact]
    public async Task The_administrator_reads_how_the_outbox_stands_and_what_the_log_calls_things()
    {
        var mails = await app.Send(City.Mine(Role.Administrator), HttpMethod.Get, "/api/v1/mails/standing");
        var words = await app.Send(City.Mine(Role.Administrator), HttpMethod.Get, "/api/v1/audit/words?take=500");

        Assert.False(mails["configured"]!.GetValue<bool>());
        Assert.True(mails["mails"]!["Held"]!.GetValue<int>() >= 0);
        Assert.All(["kind batch", "command MoveBatch"], word => Assert.Contains(word, words["items"]!.AsArray().Select(item => $"{item!["filter"]} {item["name"]}")));
    }

    private static object Account(string name, string number) => new
    {
        userName = $"linked.{Guid.CreateVersion7():N}", displayName = name, password = WholeApp.Password, roles = new[] { new { role = "Trainee" } },
        personDocument = new { documentKind = "居民身份证", documentNumber = number },
    };

    private static Task<HttpResponseMessage> Describe(HttpClient client, string version, string name)
    {
        var request = WholeApp.Request(
            HttpMethod.Post, "/api/v1/me/description", JsonContent.Create(new { displayName = name, culture = "en", email = "self@example.org" }));
        request.Headers.TryAddWithoutValidation("If-Match", version);
        return client.SendAsync(request, Cancel);
    }
}
