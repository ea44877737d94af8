using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Api.Tests.Whole;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Subsidies.Domain.Packs;

namespace TalentHub.Api.Tests.Routes;

/// <summary>What a form of the portal offers to choose from, a program can list before it sends: programmes, kinds of roster, occupations, working days.</summary>
[Collection(RouteTests.Name)]
public sealed class ReferenceListTests(CityApp city)
{
    private readonly WholeApp app = city.App;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Role.School)]
    [InlineData(Role.Expert)]
    [InlineData(Role.Finance)]
    public async Task Programmes_tell_codes_rules_documents_and_days_before_any_claim(Role role)
    {
        var pack = PolicyPacks.BuiltIn.All[0];
        var listed = (await Get(role, "/api/v1/programmes"))["items"]!.AsArray().Single(item => $"{item!["code"]}" == pack.Programme)!;
        var told = await Get(role, $"/api/v1/programmes/{pack.Programme}");
        var version = told["versions"]!.AsArray().Single(item => $"{item!["version"]}" == pack.Version)!;

        Assert.Equal((pack.Chinese, pack.English, pack.Version), ($"{listed["chinese"]}", $"{listed["english"]}", $"{listed["inForce"]}"));
        Assert.Equal((pack.Version, "2021-01-01"), ($"{told["inForce"]}", $"{version["validFrom"]}"));
        Assert.Equal(pack.Rules.Select(rule => $"{rule.Code} {rule.Article} {rule.Chinese}"), Each(version["rules"], rule => $"{rule["code"]} {rule["article"]} {rule["chinese"]}"));
        Assert.Equal(pack.Documents.Select(document => (document.Code, document.Required)), Each(version["documents"], document => ($"{document["code"]}", document["required"]!.GetValue<bool>())));
        Assert.Equal((pack.Amount.PerDay.Amount, pack.Amount.Article), (version["amount"]!["perDay"]!.GetValue<decimal>(), $"{version["amount"]!["article"]}"));
    }

    [Fact]
    public async Task A_programme_that_is_none_is_not_found()
    {
        using var answer = await (await app.As(City.Theirs(Role.Enterprise))).GetAsync("/api/v1/programmes/none", Cancel);

        Assert.Equal((HttpStatusCode.NotFound, PackProblem.Unknown.Code), (answer.StatusCode, await Mistakes.Code(answer)));
    }

    [Theory]
    [InlineData(Role.School, "certification.candidates", "certification.scores", "training.agreements", "training.students")]
    [InlineData(Role.Enterprise, "certification.candidates", "certification.scores")]
    [InlineData(Role.BureauClerk, "organisations.alliances", "organisations.enterprises")]
    public async Task A_role_is_told_the_rosters_it_brings_in_with_their_columns_and_where_they_go(Role role, params string[] expected)
    {
        var kinds = (await Get(role, "/api/v1/imports/kinds"))["items"]!.AsArray();

        Assert.Equal(expected, kinds.Select(kind => $"{kind!["kind"]}"));
        foreach (var kind in kinds)
        {
            var layout = app.Services.GetRequiredService<RosterKinds>().Find($"{kind!["kind"]}")!.Layout;
            Assert.Equal(layout.Columns.Select(column => (column.Chinese, column.Required, column.Takes?.English)), Each(kind["columns"], column =>
                ($"{column["chinese"]}", column["required"]!.GetValue<bool>(), column["takes"]?["english"]?.GetValue<string>())));
            Assert.All(new[] { $"{kind["title"]}", $"{kind["target"]}" }, text => Assert.DoesNotContain("imports.", text, StringComparison.Ordinal));
            Assert.NotNull((await Get(role, $"{kind["targets"]}"))["items"]);
        }
    }

    [Fact]
    public async Task Occupations_are_found_by_code_and_by_either_name()
    {
        var all = await Get(Role.Trainee, "/api/v1/occupations");
        var byCode = await Get(Role.School, "/api/v1/occupations?q=6-24-07-02");
        var byName = await Get(Role.Enterprise, $"/api/v1/occupations?q={Uri.EscapeDataString("灯具制造")}");
        var found = byName["items"]![0]!;

        Assert.True(all["total"]!.GetValue<int>() > byCode["total"]!.GetValue<int>());
        Assert.Equal("6-24-07-02", $"{byCode["items"]!.AsArray().Single()!["code"]}");
        Assert.Equal(("6-24-07-02", "灯具制造工"), ($"{found["code"]}", $"{found["chinese"]}"));
        Assert.Equal("6-24-07-02", $"{(await Get(Role.School, $"/api/v1/occupations?q={Uri.EscapeDataString($"{found["english"]}".ToUpperInvariant())}"))["items"]![0]!["code"]}");
    }

    [Fact]
    public async Task Working_days_are_those_of_the_national_calendar()
    {
        var days = await Get(Role.Enterprise, "/api/v1/clock/working-days?from=2023-09-25&to=2023-10-08");

        // The holidays of 2023: 29 September to 6 October off, 7 and 8 October (a weekend) worked.
        Assert.Equal(["2023-09-25", "2023-09-26", "2023-09-27", "2023-09-28", "2023-10-07", "2023-10-08"], days["items"]!.AsArray().Select(day => $"{day}"));
        Assert.Equal(6, days["total"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("from=2023-01-02&to=2023-01-01", "calendar.span-unfit")]
    [InlineData("from=2023-01-01&to=2024-02-05", "calendar.span-unfit")]
    [InlineData("from=0001-01-01&to=9999-12-31", "calendar.span-unfit")]
    [InlineData("from=1999-01-01&to=1999-01-02", "calendar.year-missing")]
    [InlineData("from=2023-01-01", "api.query-unfit")]
    [InlineData("", "api.query-unfit")]
    public async Task Days_that_cannot_be_told_are_refused(string query, string code)
    {
        using var answer = await (await app.As(City.Theirs(Role.Enterprise))).GetAsync($"/api/v1/clock/working-days?{query}", Cancel);

        Assert.Equal(code, await Mistakes.Code(answer));
    }

    [Fact]
    public async Task Four_hundred_days_are_told_at_once() =>
        Assert.InRange((await Get(Role.Enterprise, "/api/v1/clock/working-days?from=2023-01-01&to=2024-02-04&take=500"))["items"]!.AsArray().Count, 260, 290);

    [Fact]
    public async Task The_day_is_everybodys_as_on_the_banner_and_the_instant_that_of_those_signed_in()
    {
        using var nobody = app.Nobody();
        var publicly = JsonNode.Parse(await nobody.GetStringAsync("/api/v1/clock", Cancel))!.AsObject();
        var signedIn = await Get(Role.Trainee, "/api/v1/clock");
        var today = DateOnly.Parse($"{signedIn["today"]}", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(["today", "isDemonstration"], publicly.Select(member => member.Key));
        Assert.Equal((true, $"{today:yyyy-MM-dd}"), (publicly["isDemonstration"]!.GetValue<bool>(), $"{publicly["today"]}"));
        Assert.Equal(WorkingCalendar.National.IsWorkingDay(today).Value, signedIn["isWorkingDay"]!.GetValue<bool>());
        Assert.NotNull(signedIn["now"]);
        Assert.Contains("\"now\"", await (await app.Machine(Role.Auditor, City.Mine(Role.Administrator))).GetStringAsync("/api/v1/clock", Cancel), StringComparison.Ordinal);
    }

    private static IEnumerable<T> Each<T>(JsonNode? list, Func<JsonNode, T> read) => list!.AsArray().Select(item => read(item!));

    private Task<JsonNode> Get(Role role, string address) => app.Send(City.Theirs(role), HttpMethod.Get, address);
}
