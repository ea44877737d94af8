using System.Reflection;
using System.Text.Json.Nodes;
using TalentHub.Api.Pages.Lists;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Routes;

/// <summary>What the portal lists and shows can be had by programs.</summary>
[Collection(RouteTests.Name)]
public sealed class PortalParityTests(CityApp city)
{
    private static readonly Dictionary<string, string> NamedOtherwise = new(StringComparer.Ordinal)
    {
        ["/people"] = "/api/v1/persons",
    };

    // Lists whose operations have names of their own for the same filters, and the calendar's view of a week.
    private static readonly string[] OwnNames = ["/classes", "/agreements", "/users"];

    private readonly WholeApp app = city.App;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Programs_filter_as_the_lists_of_the_portal_do()
    {
        var document = await Told.Document(app);
        var lists = typeof(ListDefinition).Assembly.GetTypes().Where(type => type.Namespace?.EndsWith(".Design", StringComparison.Ordinal) == false)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(ListDefinition)))
            .Select(field => (ListDefinition)field.GetValue(obj: null)!)
            .Where(list => !OwnNames.Contains(list.Path, StringComparer.Ordinal) && list.Path.Count(letter => letter == '/') == 1).ToList();
        var missing = lists.SelectMany(list => list.Filters.Select(filter => filter.Name).Append("sort")
            .Except(Queries(document, NamedOtherwise.GetValueOrDefault(list.Path, $"/api/v1{list.Path}")), StringComparer.Ordinal).Select(name => $"{list.Path}?{name}"));

        Assert.True(lists.Count > 10);
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("/api/v1/persons", "name")]
    [InlineData("/api/v1/organisations", "name")]
    [InlineData("/api/v1/batches", "title")]
    [InlineData("/api/v1/settings", "key", Role.Administrator)]
    public async Task An_order_is_kept_and_turned_round(string path, string member, Role role = Role.BureauClerk)
    {
        var up = await Members(role, $"{path}?take=500&sort={member}", member);
        var down = await Members(role, $"{path}?take=500&sort=-{member}", member);

        Assert.True(up.Distinct(StringComparer.Ordinal).Count() > 1);
        Assert.Equal(up.Distinct(StringComparer.Ordinal), Enumerable.Reverse(down).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Users_turn_their_order_round_on_the_page_and_for_programs()
    {
        var up = await Members(Role.Administrator, "/api/v1/users?take=500", "userName");
        var down = await Members(Role.Administrator, "/api/v1/users?take=500&descending=true", "userName");
        using var browser = await app.Browser(City.Mine(Role.Administrator));
        var page = await browser.GetStringAsync("/users?sort=-name&size=20", Cancel);

        Assert.Equal(up, Enumerable.Reverse(down));
        Assert.Contains($">{down[0]}<", page, StringComparison.Ordinal);
        Assert.True(up.Count <= 20 || !page.Contains($">{up[0]}</a>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_filter_leaves_only_what_it_names()
    {
        var all = await Members(Role.BureauClerk, "/api/v1/organisations", "name");
        var some = await Members(Role.BureauClerk, $"/api/v1/organisations?q={Uri.EscapeDataString(all[0])}", "name");

        Assert.True(some.Count < all.Count);
        Assert.All(some, name => Assert.Contains(all[0], name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_record_tells_what_happened_to_it_to_whoever_may_see_it_and_to_nobody_else()
    {
        var batch = city.City.Records["batch"];
        var told = await app.Send(City.Mine(Role.BureauClerk), HttpMethod.Get, $"/api/v1/batches/{batch}/timeline?take=1");
        using var others = await (await app.As(City.Mine(Role.Enterprise))).GetAsync($"/api/v1/batches/{batch}/timeline", Cancel);

        Assert.True(told["total"]!.GetValue<int>() > 1);
        Assert.NotEmpty($"{told["items"]![0]!["command"]}");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, others.StatusCode);
    }

    [Theory]
    [InlineData("kind=nothing", "kind")]
    [InlineData("command=Nothing", "command")]
    public async Task A_name_that_the_log_does_not_know_is_refused(string query, string name)
    {
        using var answer = await (await app.As(City.Mine(Role.Auditor))).GetAsync($"/api/v1/audit?{query}", Cancel);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!;

        Assert.Equal(("api.query-unfit", name), ($"{problem["code"]}", $"{problem["errors"]![0]!["field"]}"));
    }

    [Fact]
    public async Task Answers_that_are_files_are_described_as_files()
    {
        var paths = (await Told.Document(app))["paths"]!;

        Assert.All(
            ["/api/v1/imports/kinds/{kind}/template", "/api/v1/imports/{id}/errors", "/api/v1/claims/{id}/documents/{code}", "/api/v1/payouts/{id}/bank-files/{kind}",
                "/api/v1/certificates/{number}/paper", "/api/v1/batches/{id}/papers", "/api/v1/sittings/calendar"],
            path => Assert.All(paths[path]!["get"]!["responses"]!["200"]!["content"]!.AsObject(), type => Assert.Equal("binary", $"{type.Value!["schema"]!["format"]}")));
    }

    [Fact]
    public async Task Candidates_of_another_batch_are_as_unknown_as_the_batch()
    {
        using var answer = await (await app.As(City.Mine(Role.Enterprise))).GetAsync($"/api/v1/batches/{city.City.Records["batch"]}/candidates", Cancel);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task An_entry_of_another_record_names_it_to_whoever_may_open_it()
    {
        var holder = await app.Value<Guid>("SELECT person_id FROM certification.registration WHERE id = $1", Guid.Parse(city.City.Records["registration"]));
        var told = await app.Send(City.Mine(Role.BureauClerk), HttpMethod.Get, $"/api/v1/persons/{holder}/timeline?take=500");

        Assert.Contains(told["items"]!.AsArray(), entry => $"{entry!["about"]?["kind"]}" == "batch" && $"{entry["about"]!["name"]}".Length > 0);
        Assert.All(told["items"]!.AsArray(), entry => Assert.NotNull(entry!["onSystemClock"]));
    }

    [Fact]
    public async Task What_an_organisation_may_not_know_of_a_record_is_not_on_its_timeline()
    {
        var theirs = city.City.Records["theirs.enterprise"];
        var own = await app.Send(City.Theirs(Role.Enterprise), HttpMethod.Get, $"/api/v1/organisations/{theirs}/timeline");
        var bureau = await app.Send(City.Mine(Role.BureauClerk), HttpMethod.Get, $"/api/v1/organisations/{theirs}/timeline");

        Assert.All(own["items"]!.AsArray(), entry => Assert.Empty(entry!["changes"]!.AsArray()));
        Assert.Contains(bureau["items"]!.AsArray(), entry => entry!["changes"]!.AsArray().Count > 0);
    }

    [Fact]
    public async Task A_batch_tells_its_plan_and_a_page_of_tickets_as_the_portal_prints_them()
    {
        var batch = await app.Send(City.Mine(Role.BureauClerk), HttpMethod.Get, $"/api/v1/batches/{city.City.Records["marking"]}");
        var tickets = await app.Send(City.Mine(Role.BureauClerk), HttpMethod.Get, $"/api/v1/batches/{city.City.Records["marking"]}/tickets");

        Assert.NotEmpty(batch["tracks"]!.AsArray());
        Assert.True(batch.AsObject().ContainsKey("venues"));
        Assert.Equal(batch["candidates"]!.GetValue<int>(), tickets["total"]!.GetValue<int>());
        Assert.All(tickets["items"]!.AsArray(), ticket => Assert.NotEmpty($"{ticket!["ticket"]}"));
    }

    [Fact]
    public async Task The_to_do_list_can_be_read_in_both_languages()
    {
        var (chinese, english) = (await Work("zh-CN"), await Work("en"));

        Assert.NotEmpty(chinese);
        Assert.Equal(chinese.Select(entry => (entry.Address, entry.Count)), english.Select(entry => (entry.Address, entry.Count)));
        Assert.All(chinese.Zip(english), both => Assert.NotEqual(both.First.What, both.Second.What));
    }

    private async Task<List<(string What, string Address, string Count)>> Work(string language)
    {
        using var request = WholeApp.Request(HttpMethod.Get, "/api/v1/me/work", content: null);
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var answer = await (await app.As(City.Theirs(Role.Enterprise))).SendAsync(request, Cancel);
        return [.. JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!["items"]!.AsArray().Select(entry => ($"{entry!["what"]}", $"{entry["address"]}", $"{entry["count"]}"))];
    }

    private async Task<List<string>> Members(Role role, string address, string member) =>
        [.. (await app.Send(City.Mine(role), HttpMethod.Get, address))["items"]!.AsArray().Select(item => $"{item![member]}")];

    private static IEnumerable<string> Queries(JsonNode document, string path) =>
        document["paths"]![path]?["get"]?["parameters"]?.AsArray().Select(parameter => $"{parameter!["name"]}") ?? [];
}
