using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;
using TalentHub.Subsidies.Jobs;

namespace TalentHub.Api.Tests.Hostile;

/// <summary>Amounts that are none, wherever one is written; and the last yuan of a fund, wanted twice at once.</summary>
[Collection(HostileTests.Name)]
public sealed class AmountTests(HostileApp fixture)
{
    private const string Programme = "zhongshan-flexible-talent-living";

    /// <summary>As they stand in a JSON body.</summary>
    private static readonly string[] Wrong =
    [
        "-1", "-0.01", "0", "0.001", "1.234", "6000.005", "1e400", "1e20", "99999999999999999999999999999", "79228162514264337593543950336", "1000000000000.01", "1000000000000000000", "\"1,000\"", "\"＝1\"", "\"十元\"", "null",
        "NaN", "\"NaN\"", "true", "[1]", "{}",
    ];

    public static TheoryData<string, string> Amounts =>
    [
        .. from place in new[] { "appropriation", "approval", "engagement" }
           from amount in Wrong
           select (place, amount),
    ];

    private WholeApp App => fixture.App;

    [Theory, MemberData(nameof(Amounts))]
    public async Task An_amount_that_is_none_is_refused_at_its_field_and_nothing_changes(string place, string amount)
    {
        var (user, address, body) = Of(place, amount);
        var before = await fixture.Tables();

        using var answer = await (await App.As(user)).SendAsync(
            WholeApp.Request(HttpMethod.Post, address, new StringContent(body, Encoding.UTF8, "application/json")));
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.True((int)answer.StatusCode is 400 or 409 or 422, $"{place} {amount}: {(int)answer.StatusCode} {text}");
        var problem = JsonNode.Parse(text)!;
        Assert.True($"{problem["detailZh"]}".Length > 5 && $"{problem["detailEn"]}".Length > 10 && !$"{problem["detailZh"]}".Contains('{', StringComparison.Ordinal), text);
        Assert.Equal(before, await fixture.Tables());
    }

    [Fact]
    public async Task The_last_yuan_of_a_fund_goes_to_one_of_those_who_want_it_at_once()
    {
        var finance = City.Mine(Role.Finance);
        var fund = await App.Send(finance, HttpMethod.Post, "/api/v1/funds/appropriations", new
        {
            code = "last-yuan", year = 2023, source = "City", amount = 6000m, documentNumber = "预算〔2023〕2号",
        });
        await App.Execute(
            """
            INSERT INTO subsidies.claim (id, number, programme, pack_version, year, engagement_id, person_id, employer_id, state, recognised_high_level_talent, amount, created_at, changed_at)
            SELECT gen_random_uuid(), 'LAST-' || n, programme, '2021.1', 2023, gen_random_uuid(), person.id, employer_id, 'Approved', false, 6000, now(), now()
            FROM subsidies.claim, (SELECT id, row_number() OVER (ORDER BY id) AS n FROM people.person) AS person
            WHERE claim.id = $1 AND person.id <> claim.person_id
            """, Guid.Parse(fixture.City.Records["claim"]));
        var claims = await App.Column<Guid>("SELECT id FROM subsidies.claim WHERE number LIKE 'LAST-%' ORDER BY number");

        var answers = await Task.WhenAll(claims.Select(async claim =>
        {
            using var answer = await (await App.As(finance)).SendAsync(WholeApp.Request(
                HttpMethod.Post, $"/api/v1/funds/{fund["id"]}/commitments", JsonContent.Create(new { programme = Programme, claimIds = new[] { claim } })));
            return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
        }));

        Assert.All(answers, a => Assert.True(a.Item1 is 200 or 409, $"{a}"));
        Assert.Equal((6000m, 0m), ((await App.Column<decimal>("SELECT committed FROM subsidies.fund_source WHERE fund_id = $1", Guid.Parse($"{fund["id"]}")))[0],
            (await App.Column<decimal>("SELECT appropriated - committed - paid FROM subsidies.fund_source WHERE fund_id = $1", Guid.Parse($"{fund["id"]}")))[0]));
        Assert.Single(await App.Column<Guid>("SELECT id FROM subsidies.claim WHERE number LIKE 'LAST-%' AND state = 'Committed'"));
        Assert.Equal(claims.Length - 1, (await App.Column<Guid>("SELECT id FROM subsidies.claim WHERE number LIKE 'LAST-%' AND state = 'Approved'")).Length);
        Assert.Contains(answers, a => $"{a.Item2}".Contains("fund.", StringComparison.Ordinal));
    }

    private (string User, string Address, string Body) Of(string place, string amount) => place switch
    {
        "appropriation" => (City.Mine(Role.Finance), "/api/v1/funds/appropriations",
            $$"""{"code":"wrong","year":2023,"source":"City","amount":{{amount}},"documentNumber":"预算〔2023〕9号"}"""),
        "approval" => (City.Mine(Role.Finance), $"/api/v1/payouts/{fixture.City.Records["payout"]}/approve", $$"""{"count":1,"total":{{amount}}}"""),
        _ => ("theirs.enterprise", $"/api/v1/experts/{fixture.City.Records["expert"]}/engagements",
            $$"""{"way":"project","topic":"课题","from":"2023-01-01","to":"2023-12-31","pay":{{amount}}}"""),
    };
}
