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
    [InlineData(Role.BureauClerk, "/api/v1/persons", "name")]
    [InlineData(Role.BureauClerk, "/api/v1/experts", "name")]
    [InlineData(Role.BureauClerk, "/api/v1/engagements", "startsOn", "starts")]
    [InlineData(Role.BureauClerk, "/api/v1/organisations", "name")]
    [InlineData(Role.BureauClerk, "/api/v1/filings", "name")]
    [InlineData(Role.BureauClerk, "/api/v1/batches", "title")]
    [InlineData(Role.BureauClerk, "/api/v1/certificates", "number")]
    [InlineData(Role.BureauClerk, "/api/v1/claims", "number")]
    [InlineData(Role.Finance, "/api/v1/payouts", "number")]
    [InlineData(Role.Finance, "/api/v1/funds", "code")]
    public async Task An_order_is_kept_and_turned_round(Role role, string path, string member, string? key = null)
    {
        var up = await Members(role, $"{path}?sort={key ?? member}", member);
        var down = await Members(role, $"{path}?sort=-{key ?? member}", member);

        Assert.Equal(up.Order(StringComparer.Ordinal), down.Order(StringComparer.Ordinal));
        Assert.Equal(up, Enumerable.Reverse(down));
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
        var chinese = await app.Send(City.Mine(Role.BureauReviewer), HttpMethod.Get, "/api/v1/me/work");

        Assert.Equal(chinese["items"]!.AsArray().Count, chinese["total"]!.GetValue<int>());
        Assert.All(chinese["items"]!.AsArray(), entry => Assert.StartsWith("/", $"{entry!["address"]}", StringComparison.Ordinal));
    }

    private async Task<List<string>> Members(Role role, string address, string member) =>
        [.. (await app.Send(City.Mine(role), HttpMethod.Get, address))["items"]!.AsArray().Select(item => $"{item![member]}")];

    private static IEnumerable<string> Queries(JsonNode document, string path) =>
        document["paths"]![path]?["get"]?["parameters"]?.AsArray().Select(parameter => $"{parameter!["name"]}") ?? [];
}
