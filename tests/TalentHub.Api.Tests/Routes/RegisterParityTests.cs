using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Routes;

/// <summary>What the pages of organisations, alliances, experts, engagements and persons show can be had by programs of the same roles.</summary>
[Collection(RouteTests.Name)]
public sealed class RegisterParityTests(CityApp city)
{
    private readonly WholeApp app = city.App;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Body => city.City.Records["theirs.enterprise"];

    private string Expert => city.City.Records["expert"];

    [Fact]
    public async Task An_organisation_tells_its_filing_its_alliances_and_how_much_it_takes_part_in_to_whoever_has_its_page()
    {
        var alliance = $"/api/v1/alliances/{city.City.Records["alliance"]}";
        await app.Send(City.Mine(Role.BureauClerk), HttpMethod.Post, $"{alliance}/members", new { enterprises = new[] { Body } });
        var (told, members) = (await Read(Role.Finance, $"/api/v1/organisations/{Body}"), await Read(Role.School, $"{alliance}/members"));
        var found = await Read(Role.School, alliance);
        await app.Send(City.Mine(Role.BureauClerk), HttpMethod.Post, $"{alliance}/members/{Body}/dismissal", new { reason = "退出" });
        var without = await Read(Role.School, $"/api/v1/organisations/{city.City.Records["theirs.school"]}");

        Assert.Equal(("Filed", "2023-11-06"), ($"{told["filingState"]}", $"{told["filingFrom"]}"));
        Assert.Equal($"{found["name"]}", $"{Assert.Single(told["alliances"]!.AsArray())!["name"]}");
        Assert.Equal((await Total(Role.Enterprise, "agreements"), await Total(Role.Enterprise, "batches")), (told["agreements"]!.GetValue<int>(), told["batches"]!.GetValue<int>()));
        Assert.Equal((Body, "2023-11-06", 1), ($"{members["items"]![0]!["id"]}", $"{members["items"]![0]!["joinedOn"]}", found["members"]!.GetValue<int>()));
        Assert.Equal((null, 0, await Total(Role.School, "classes")), (without["filingState"], without["batches"]!.GetValue<int>(), without["classes"]!.GetValue<int>()));
    }

    [Fact]
    public async Task An_expert_reads_who_the_employer_is_and_all_that_the_page_says()
    {
        var engagement = (await Read(Role.Expert, "/api/v1/engagements"))["items"]!.AsArray().Single(line => $"{line!["id"]}" == city.City.Records["engagement"])!;
        var record = (await Read(Role.Expert, $"/api/v1/engagements/{city.City.Records["engagement"]}"))["engagement"]!;
        var (expert, listed) = (await Read(Role.Expert, $"/api/v1/experts/{Expert}"), (await Read(Role.BureauClerk, "/api/v1/experts"))["items"]![0]!);

        Assert.Equal(($"{City.Mark}Enterprise", $"{City.Mark}Enterprise"), ($"{engagement["employer"]}", $"{record["employer"]}"));
        Assert.Equal($"{engagement["changedAt"]}", $"{record["changedAt"]}");
        Assert.Equal(("ResidentId", "Active", 2023), ($"{expert["documentKind"]}", $"{expert["standing"]}", expert["days"]!["year"]!.GetValue<int>()));
        Assert.Equal($"{City.Mark}Enterprise", $"{Assert.Single(expert["employers"]!.AsArray())}");
        Assert.All(["documentMask", "phoneMask"], member => Assert.Contains("*", $"{expert[member]}", StringComparison.Ordinal));
        Assert.All(["bankCode", "registeredAt"], member => Assert.NotEmpty($"{expert[member]}"));
        Assert.Equal(expert.AsObject().Select(member => member.Key), listed.AsObject().Select(member => member.Key));
    }

    [Fact]
    public async Task Days_are_marked_as_the_readers_calendar_marks_them()
    {
        var (person, engagement) = (Guid.Parse(Expert), Guid.Parse(city.City.Records["engagement"]));
        foreach (var (day, employer) in new[] { ("2023-02-01", Body), ("2023-02-02", city.City.Records["mine.enterprise"]) })
        {
            await app.Execute(
                "INSERT INTO people.engagement_day (person_id, day, engagement_id, employer_id, recorded_at, confirmed_at) VALUES ($1, $2, $3, $4, now(), now())",
                person, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), engagement, Guid.Parse(employer));
        }

        var (employers, bureau) = (await Read(Role.Enterprise, $"/api/v1/experts/{Expert}/days/2023"), await Read(Role.BureauClerk, $"/api/v1/experts/{Expert}/days/2023"));
        await app.Execute("DELETE FROM people.engagement_day WHERE person_id = $1 AND day IN ('2023-02-01', '2023-02-02')", person);

        Assert.Equal([("2023-02-01", "Confirmed"), ("2023-02-02", "Elsewhere")], Marks(employers));
        Assert.Equal([("2023-02-01", "Confirmed"), ("2023-02-02", "Confirmed")], Marks(bureau));
        Assert.Equal((2, 2), (employers["recorded"]!.GetValue<int>(), employers["confirmed"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Where_a_drafted_engagement_is_said_to_be_it_can_be_read()
    {
        var employer = await app.As(City.Theirs(Role.Enterprise));
        using var made = await employer.SendAsync(
            WholeApp.Request(HttpMethod.Post, $"/api/v1/experts/{Expert}/engagements", JsonContent.Create(new
            {
                way = "project", topic = $"{City.Mark}另一课题", from = "2024-01-01", to = "2024-12-31", pay = 1000m,
            })), Cancel);
        using var read = await employer.GetAsync(made.Headers.Location, Cancel);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (made.StatusCode, read.StatusCode));
    }

    [Fact]
    public async Task A_person_is_read_with_classes_and_certificates_by_the_bureau_alone()
    {
        var holder = await app.Value<Guid>("SELECT person_id FROM certification.certificate WHERE number = $1", city.City.Records["certificate"]);
        var classes = await Read(Role.Auditor, $"/api/v1/persons/{city.City.Records["student"]}/classes");
        var certificates = await Read(Role.BureauReviewer, $"/api/v1/persons/{holder}/certificates");
        using var unknown = await (await app.As(City.Mine(Role.Auditor))).GetAsync($"/api/v1/persons/{Guid.CreateVersion7()}/certificates", Cancel);
        using var refused = await (await app.As(City.Theirs(Role.Trainee))).GetAsync($"/api/v1/persons/{city.City.Records["student"]}/classes", Cancel);

        var found = Assert.Single(classes["items"]!.AsArray())!;
        Assert.Equal((city.City.Records["class"], $"{City.Mark}班", $"{City.Mark}School", "Enrolled"), ($"{found["classId"]}", $"{found["class"]}", $"{found["school"]}", $"{found["state"]}"));
        Assert.Equal(city.City.Records["certificate"], $"{Assert.Single(certificates["items"]!.AsArray())!["number"]}");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Forbidden), (unknown.StatusCode, refused.StatusCode));
    }

    private static IEnumerable<(string Day, string Mark)> Marks(JsonNode year) => year["days"]!.AsArray().Select(day => ($"{day!["day"]}", $"{day["mark"]}"));

    private async Task<int> Total(Role role, string list) => (await Read(role, $"/api/v1/{list}"))["total"]!.GetValue<int>();

    private Task<JsonNode> Read(Role role, string address) => app.Send(City.Theirs(role), HttpMethod.Get, address);
}
