using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Money;

namespace TalentHub.Api.Tests.Routes;

/// <summary>What programs may rely on at every address: one shape of lists, known names only, values described and refused by their own sentences.</summary>
[Collection(RouteTests.Name)]
public sealed class ApiContractTests(CityApp city)
{
    private readonly WholeApp app = city.App;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_list_answers_items_with_their_total_or_where_they_go_on()
    {
        var document = await Told.Document(app);
        var other = new List<string>();
        foreach (var (path, operations) in document["paths"]!.AsObject())
        {
            if (operations!["get"]?["responses"]?["200"]?["content"]?["application/json"]?["schema"] is not { } schema)
            {
                continue;
            }

            var answer = Resolved(document, schema);
            var names = answer["properties"]?.AsObject().Select(member => member.Key).ToHashSet(StringComparer.Ordinal) ?? [];
            if (Types(answer).Contains("array") || (names.Contains("items") && !(names.Contains("total") || names.Contains("next")))
                || (names.Contains("items") && !Parameters(operations["get"]!).Contains("take")))
            {
                other.Add(path);
            }
        }

        Assert.Empty(other);
    }

    [Theory]
    [InlineData("/api/v1/classes?page=2", "api.query-unknown", "page")]
    [InlineData("/api/v1/classes?State=Open&take=1&skip=1&nmae=x", "api.query-unknown", "nmae")]
    [InlineData("/api/v1/me?role=x", "api.query-not-taken", "role")]
    public async Task A_name_that_an_address_does_not_know_is_refused_with_those_it_knows(string address, string code, string name)
    {
        using var answer = await (await app.As(City.Theirs(Role.School))).GetAsync(address, Cancel);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!;

        Assert.Equal((HttpStatusCode.BadRequest, code, name), (answer.StatusCode, $"{problem["code"]}", $"{problem["errors"]![0]!["field"]}"));
        Assert.Contains(name, $"{problem["detailEn"]}", StringComparison.Ordinal);
        Assert.Equal(code == "api.query-unknown", $"{problem["detailEn"]}".Contains("skip", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lists_that_sort_and_filter_as_a_page_does_know_its_names()
    {
        var fund = city.City.Records["fund"];
        var postings = await app.Send(City.Mine(Role.Finance), HttpMethod.Get, $"/api/v1/funds/{fund}/postings?account=Available&sort=-at&take=1");

        Assert.True(postings["items"]!.AsArray().Count <= postings["total"]!.GetValue<int>());
    }

    [Fact]
    public async Task Values_that_write_themselves_are_described_with_an_example_that_they_take()
    {
        var schemas = (await Told.Document(app))["components"]!["schemas"]!.AsObject();
        var silent = schemas.Where(schema => schema.Value!.AsObject() is var shape && !shape.ContainsKey("type") && !shape.ContainsKey("enum")
            && !shape.ContainsKey("oneOf") && !shape.ContainsKey("anyOf") && !shape.ContainsKey("$ref")).Select(schema => schema.Key);

        // Two are open by intent: the figures that an installation has, and the value of a setting.
        Assert.Empty(silent.Except(["JsonElement", "JsonNode"], StringComparer.Ordinal));
        Takes<Yuan>(schemas);
        Takes<BankAccount>(schemas);
        Takes<BankCode>(schemas);
        Takes<PersonName>(schemas);
        Takes<OccupationCode>(schemas);
        Takes<UnifiedSocialCreditCode>(schemas);
        Takes<IdentityDocument>(schemas);
    }

    [Theory]
    [InlineData("pay", "1.001", "money.more-than-cents")]
    [InlineData("pay", "\"1500\"", "money.not-a-json-number")]
    [InlineData("pay", "1e40", "money.too-large")]
    public async Task An_amount_is_refused_by_its_own_sentence_at_its_field(string field, string value, string code)
    {
        var body = $$"""{"way":"project","topic":"课题","from":"2023-01-01","to":"2023-12-31","{{field}}":{{value}}}""";
        await Refused(City.Theirs(Role.Enterprise), HttpMethod.Post, $"/api/v1/experts/{city.City.Records["expert"]}/engagements", body, code, field);
    }

    [Fact]
    public async Task Examiners_are_listed_by_name_and_levels_as_one_adds_them()
    {
        using var answer = await (await app.As(City.Theirs(Role.Enterprise))).GetAsync($"/api/v1/filings/{city.City.Records["theirs.enterprise"]}/examiners", Cancel);
        var examiner = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!["items"]![0]!;

        Assert.Equal(($"{City.Mark}考评员", "Senior"), ($"{examiner["name"]}", $"{examiner["levels"]![0]}"));
    }

    [Fact]
    public async Task A_score_change_that_waits_is_found_with_its_id_by_those_who_see_the_batch()
    {
        var (id, address) = (Guid.CreateVersion7(), $"/api/v1/batches/{city.City.Records["batch"]}/score-changes");
        await app.Execute(
            """
            INSERT INTO certification.score_change
                (id, batch_id, registration_id, subject, mark_from, points_from, mark_to, points_to, reason, requested_by, requested_by_name, requested_at, state)
            VALUES ($1, $2, $3, 'Practice', 'Scored', 59, 'Scored', 61, '复核', $1, '经办', now(), 'Requested')
            """, id, Guid.Parse(city.City.Records["batch"]), Guid.Parse(city.City.Records["registration"]));
        using var answer = await (await app.As(City.Theirs(Role.Enterprise))).GetAsync(address, Cancel);
        using var hidden = await (await app.As(City.Mine(Role.Enterprise))).GetAsync(address, Cancel);
        await app.Execute("DELETE FROM certification.score_change WHERE id = $1", id);

        Assert.Equal($"{id}", $"{JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!["items"]![0]!["id"]}");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Theory]
    [InlineData("account", """{"account":"12ab","bank":"102603000014","holder":"张伟"}""", "bank-account.shape")]
    [InlineData("bank", """{"account":"6222020000000000000","bank":"1026","holder":"张伟"}""", "bank-code.shape")]
    public async Task An_account_is_refused_by_its_own_sentence_at_its_field(string field, string body, string code) =>
        await Refused(City.Theirs(Role.Expert), HttpMethod.Put, $"/api/v1/experts/{city.City.Records["expert"]}/account", body, code, field);

    [Fact]
    public async Task A_change_names_the_version_it_was_made_on_and_is_refused_on_another()
    {
        var address = $"/api/v1/classes/{city.City.Records["class"]}";
        var school = await app.As(City.Theirs(Role.School));
        using var read = await school.GetAsync(address, Cancel);
        var seen = read.Headers.ETag!;
        var now = JsonNode.Parse(await read.Content.ReadAsStringAsync(Cancel))!;
        async Task<HttpResponseMessage> Change(string tag)
        {
            var request = WholeApp.Request(HttpMethod.Put, address, JsonContent.Create(new
            {
                name = $"{now["name"]}", occupationCode = $"{now["occupationCode"]}", level = $"{now["level"]}", year = now["year"]!.GetValue<int>(),
            }));
            request.Headers.IfMatch.ParseAdd(tag);
            return await school.SendAsync(request, Cancel);
        }

        using var other = await Change("\"another\"");
        using var same = await Change(seen.Tag);

        Assert.Equal((HttpStatusCode.Conflict, RecordVersion.Changed.Code), (other.StatusCode, await Mistakes.Code(other)));
        Assert.Equal(HttpStatusCode.OK, same.StatusCode);
    }

    [Theory]
    [InlineData("seen")]
    [InlineData("\"half")]
    [InlineData("\"one\", \"two\"")]
    [InlineData("W/\"weak\"")]
    public async Task What_is_written_otherwise_than_a_tag_is_the_version_of_no_record(string tag)
    {
        var request = WholeApp.Request(HttpMethod.Put, $"/api/v1/classes/{city.City.Records["class"]}", JsonContent.Create(new { name = "新名", occupationCode = "6-24-07-02", level = "Intermediate", year = 2023 }));
        Assert.True(request.Headers.TryAddWithoutValidation("If-Match", tag));
        using var answer = await (await app.As(City.Theirs(Role.School))).SendAsync(request, Cancel);

        Assert.Equal((HttpStatusCode.Conflict, RecordVersion.Changed.Code), (answer.StatusCode, await Mistakes.Code(answer)));
    }

    [Fact]
    public async Task Amounts_are_decimals_wherever_they_are_described()
    {
        var doubles = (await Told.Document(app))["components"]!["schemas"]!.AsObject()
            .SelectMany(schema => (schema.Value!["properties"]?.AsObject() ?? []).Where(member => $"{member.Value!["format"]}" is "double" or "float").Select(member => $"{schema.Key}.{member.Key}"));

        Assert.Empty(doubles);
    }

    [Fact]
    public async Task Refusals_among_many_records_read_as_single_ones_do()
    {
        var document = await Told.Document(app);
        var other = document["components"]!["schemas"]!.AsObject().Where(schema => schema.Value!["properties"]?.AsObject() is { } members && members.ContainsKey("code") && members.ContainsKey("kind") && members.ContainsKey("chinese"));
        var answer = await app.Send(City.Theirs(Role.School), HttpMethod.Post, $"/api/v1/classes/{city.City.Records["class"]}/students", new { students = new[] { new { name = "", documentNumber = "1" } } });
        var problem = answer["findings"]![0]!["problems"]![0]!;

        Assert.Empty(other.Select(schema => schema.Key));
        Assert.Equal(["code", "row", "column", "detailZh", "detailEn"], problem.AsObject().Select(member => member.Key).Where(name => name != "field"));
    }

    [Theory]
    [InlineData("6222020012345678901", "102100099996", "expert.account-doubtful", "account")]
    [InlineData("6222020000000000000", "102603000014", "expert.bank-doubtful", "bank")]
    [InlineData("6222020000000000000", "102100099996", null, null)]
    public async Task An_account_whose_check_digit_does_not_fit_is_taken_with_a_warning(string account, string bank, string? code, string? field)
    {
        var answer = await app.Send(City.Theirs(Role.Expert), HttpMethod.Put, $"/api/v1/experts/{city.City.Records["expert"]}/account", new { account, bank, holder = $"{City.Mark}专家" });
        var warning = answer["warnings"]!.AsArray().FirstOrDefault();

        Assert.Equal((code, field), (warning?["code"]?.GetValue<string>(), warning?["field"]?.GetValue<string>()));
        Assert.EndsWith(account[^4..], $"{answer["accountMask"]}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_of_records_carry_the_version_they_show_and_a_stale_one_keeps_what_was_typed()
    {
        var (body, person) = (city.City.Records["theirs.enterprise"], city.City.Records["expert"]);
        using var enterprise = await app.Browser(City.Theirs(Role.Enterprise));
        using var clerk = await app.Browser(City.Mine(Role.BureauClerk));
        foreach (var (reader, page) in new[]
        {
            (enterprise, $"/filings/{body}/edit"), (enterprise, $"/filings/{body}/examiners/new"), (enterprise, $"/batches/{city.City.Records["batch"]}/plan"),
            (clerk, $"/people/{person}"),
        })
        {
            Assert.Contains("name=\"shown\"", await reader.GetStringAsync(page, Cancel), StringComparison.Ordinal);
        }

        var stale = await OfficeApp.Submit(clerk, $"/people/{person}", "name", new() { ["name"] = "改后之名", ["nameReason"] = "与身份证一致", ["shown"] = "before" });
        var text = await stale.Content.ReadAsStringAsync(Cancel);

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("改后之名", text, StringComparison.Ordinal);
        Assert.Contains("这条记录已被修改", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metrics_are_closed_where_no_port_is_theirs()
    {
        using var nobody = app.Nobody();
        using var answer = await nobody.GetAsync("/metrics", Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task Refused(string user, HttpMethod method, string address, string body, string code, string field)
    {
        using var answer = await (await app.As(user)).SendAsync(WholeApp.Request(method, address, new StringContent(body, System.Text.Encoding.UTF8, "application/json")), Cancel);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!;

        Assert.Equal((HttpStatusCode.UnprocessableEntity, code, field), (answer.StatusCode, $"{problem["code"]}", $"{problem["errors"]![0]!["field"]}"));
        Assert.True($"{problem["detailZh"]}".Length > 5 && $"{problem["detailEn"]}".Length > 10, $"{problem}");
    }

    private static void Takes<T>(JsonObject schemas) => Assert.NotNull(JsonSerializer.Deserialize<T>(schemas[typeof(T).Name]!["examples"]![0]!.ToJsonString()));

    private static JsonNode Resolved(JsonNode document, JsonNode schema) =>
        schema["$ref"] is { } reference ? document["components"]!["schemas"]![$"{reference}"["#/components/schemas/".Length..]]! : schema;

    private static IEnumerable<string> Types(JsonNode schema) => schema["type"] switch
    {
        JsonArray several => several.Select(type => $"{type}"),
        { } one => [$"{one}"],
        null => [],
    };

    private static HashSet<string> Parameters(JsonNode operation) =>
        (operation["parameters"]?.AsArray() ?? []).Select(parameter => $"{parameter!["name"]}".ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
}
