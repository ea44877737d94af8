using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Routes;

/// <summary>A refusal names what was wrong by its own name, and says what is allowed.</summary>
[Collection(RouteTests.Name)]
public sealed partial class RefusedInputTests(CityApp city)
{
    private const string Track = """{"occupationCode":"6-24-07-02","level":"Senior"}""";

    private readonly WholeApp app = city.App;
    private readonly Mistakes _mistakes = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_query_parameter_is_named_in_camel_case_and_refuses_what_it_does_not_take()
    {
        var reading = Access.Of(app.Endpoints).Where(access => access.IsApi && access.Method == "GET").ToDictionary(access => Pattern(access.Route), StringComparer.Ordinal);
        var asked = from operation in (await Told.Document(app))["paths"]!.AsObject()
                    where operation.Value!["get"]?["parameters"] is not null && reading.ContainsKey(Pattern(operation.Key))
                    from parameter in operation.Value["get"]!["parameters"]!.AsArray()
                    where $"{parameter!["in"]}" == "query"
                    from value in Untaken(parameter)
                    select (Access: reading[Pattern(operation.Key)], Name: $"{parameter["name"]}", Value: value);
        var all = asked.ToList();
        await _mistakes.Each(all, async ask =>
        {
            var client = ask.Access.IsPublic ? app.Nobody() : await app.As(City.Theirs(ask.Access.Roles[0]));
            using var answer = await client.GetAsync($"{Addresses.Theirs(ask.Access.Route, city.City)}?{ask.Name}={ask.Value}", Cancel);
            var text = await answer.Content.ReadAsStringAsync(Cancel);
            var right = Told.IsPath(ask.Name) && answer.StatusCode == HttpStatusCode.BadRequest && JsonNode.Parse(text) is { } problem
                && $"{problem["code"]}" == "api.query-unfit" && $"{problem["errors"]![0]!["field"]}" == ask.Name
                && $"{problem["detailEn"]}".Contains($" {ask.Name} ", StringComparison.Ordinal) && Told.IsEnglish($"{problem["detailEn"]}");
            await _mistakes.Expect(right, ask.Access, $"{ask.Name}={ask.Value}", answer);
        });

        _mistakes.ShouldBeNone();
        Assert.True(all.Count > 100, $"{all.Count}");
    }

    [Theory]
    [InlineData("take=0", "take", "1 to 500")]
    [InlineData("take=501", "take", "1 to 500")]
    [InlineData("skip=-1", "skip", "0 to 2147483647")]
    [InlineData("skip=1&skip=2", "skip", "more than once")]
    [InlineData("take=ten", "take", "cannot be read")]
    [InlineData("state=9", "state", "Open")]
    [InlineData("State=9", "state", "Open")]
    [InlineData("state=open", "state", "Open")]
    [InlineData("state=", "state", "Open")]
    [InlineData("level=3,4", "level", "Senior")]
    [InlineData("schoolId=7", "schoolId", "UUID")]
    [InlineData("descending=yes", "descending", "true, false")]
    public async Task A_wrong_query_value_is_named_with_what_is_taken(string query, string name, string allowed)
    {
        using var answer = await (await app.As(City.Theirs(Role.School))).GetAsync($"/api/v1/classes?{query}", Cancel);
        var problem = await Problem(answer);

        Assert.Equal((HttpStatusCode.BadRequest, "api.query-unfit", name), (answer.StatusCode, $"{problem["code"]}", $"{problem["errors"]![0]!["field"]}"));
        Assert.Contains(allowed, $"{problem["detailEn"]}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("take=500&skip=0&state=Open&level=Senior&sort=Name&descending=false")]
    [InlineData("Take=1&SKIP=1")]
    public async Task Right_query_values_are_taken_in_whatever_case(string query)
    {
        using var answer = await (await app.As(City.Theirs(Role.School))).GetAsync($"/api/v1/classes?{query}", Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("{}", "api.value-missing", "bodyId title tracks venues")]
    [InlineData($$"""{"bodyId":"B","title":"T","kind":"OwnFiling","tracks":[{"level":"Senior"}],"examFrom":"2023-11-06","examTo":"2023-11-08","venues":[]}""", "api.value-missing", "tracks[0].occupationCode")]
    [InlineData($$"""{"bodyId":"B","title":"T","kind":"OwnFiling","Tracks":[{"Level":"Expert","occupationCode":"6-24-07-02"}],"examFrom":"2023-11-06","examTo":"2023-11-08","venues":[]}""", "api.value-unfit", "tracks[0].level")]
    [InlineData($$"""{"bodyId":"B","title":"T","kind":"OwnFiling","tracks":[{{Track}}],"examFrom":"2023-11-06","examTo":"2023-11-08","venues":[],"examTill":"x"}""", "api.value-unknown", "examTill")]
    [InlineData($$"""{"bodyId":"B","title":"T","kind":"OwnFiling","tracks":[{"occupationCode":"6-24-07-02","level":"Senior","lvl":3}],"examFrom":"2023-11-06","examTo":"2023-11-08","venues":[]}""", "api.value-unknown", "tracks[0].lvl")]
    [InlineData($$"""{"bodyId":"B","title":null,"kind":"OwnFiling","tracks":[{{Track}}],"examFrom":"2023-11-06","examTo":"2023-11-08","venues":[]}""", "api.value-missing", "title")]
    [InlineData($$"""{"bodyId":"B","title":"T","kind":"OwnFiling","tracks":[null],"examFrom":"2023-11-06","examTo":"2023-11-08","venues":[]}""", "api.value-missing", "tracks[0]")]
    [InlineData($$"""{"bodyId":"B","title":"T","kind":"OwnFiling","tracks":[{{Track}}],"examFrom":"6 November","examTo":"2023-11-08","venues":[]}""", "api.day-unfit", "examFrom")]
    [InlineData($$"""{"bodyId":"B","title":"T","kind":"OwnFiling","tracks":[{{Track}}],"examFrom":"2023-11-06","examTo":"2024-02-30","venues":[]}""", "api.day-unfit", "examTo")]
    [InlineData($$"""{"bodyId":"B","title":"T","kind":"Examination","tracks":[{{Track}}],"examFrom":"2023-11-06","examTo":"2023-11-08","venues":[{"site":"S","room":"R","kind":"Workshop","places":1e30}]}""", "api.number-unfit", "venues[0].places")]
    [InlineData("null", "api.body-unfit", "")]
    [InlineData("[]", "api.body-unfit", "")]
    public async Task What_is_missing_unknown_or_unfit_in_a_body_is_named_by_its_path(string body, string code, string fields)
    {
        using var answer = await Post("/api/v1/batches", body.Replace("\"B\"", $"\"{city.City.Records["theirs.enterprise"]}\"", StringComparison.Ordinal), Role.Enterprise);
        var problem = await Problem(answer);
        var named = problem["errors"]!.AsArray().Select(error => error!["field"]).Where(field => field is not null).Select(field => $"{field}").ToList();

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.StatusCode, $"{problem["code"]}"));
        Assert.All(fields.Split(' ', StringSplitOptions.RemoveEmptyEntries), field => Assert.Contains(field, named));
        Assert.True(fields.Length > 0 || named.Count == 0, $"{problem}");
        Assert.All(fields.Split(' ', StringSplitOptions.RemoveEmptyEntries)[..Math.Min(1, fields.Length)], field => Assert.Contains(problem["errors"]!.AsArray(), error => $"{error!["detailEn"]}".Contains(field, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("title", "\" \"", "batch.title-missing", "title")]
    [InlineData("tracks", "[]", "batch.tracks-missing", "tracks")]
    [InlineData("tracks", $"[{Track},{Track}]", "batch.track-twice", "tracks[1]")]
    [InlineData("tracks", """[{"occupationCode":"9-99-99-99","level":"Senior"}]""", "occupation.unknown", "tracks[0].occupationCode")]
    [InlineData("tracks", $$"""[{{Track}},{"occupationCode":"no code","level":"Senior"}]""", "occupation.unknown", "tracks[1].occupationCode")]
    [InlineData("tracks", """[{"occupationCode":"6-24-07-02","level":"Junior"}]""", "batch.outside-scope", "tracks[0]")]
    [InlineData("examTo", "\"2023-11-01\"", "batch.dates-wrong", "examTo")]
    [InlineData("examTo", "\"2026-11-01\"", "batch.too-long", "examTo")]
    [InlineData("kind", "\"Examination\"", "batch.no-theory-room", "venues")]
    [InlineData("venues", """[{"site":"S","room":"","kind":"TheoryRoom","places":3}]""", "batch.venue-unnamed", "venues[0].room")]
    [InlineData("venues", """[{"site":"S","room":"A","kind":"TheoryRoom","places":3},{"site":"S","room":"A","kind":"Workshop","places":3}]""", "batch.venue-twice", "venues[1].room")]
    [InlineData("venues", """[{"site":"S","room":"A","kind":"TheoryRoom","places":0}]""", "batch.places-wrong", "venues[0].places")]
    public async Task What_is_wrong_in_a_plan_is_refused_at_its_field(string field, string value, string code, string at)
    {
        var plan = new JsonObject
        {
            ["bodyId"] = city.City.Records["theirs.enterprise"], ["title"] = "计划", ["kind"] = "OwnFiling", ["tracks"] = new JsonArray(JsonNode.Parse(Track)),
            ["examFrom"] = "2023-11-06", ["examTo"] = "2023-11-08", ["venues"] = new JsonArray(),
        };
        plan[field] = JsonNode.Parse(value);
        using var answer = await Post("/api/v1/batches", plan.ToJsonString(), Role.Enterprise);
        var problem = await Problem(answer);

        Assert.Equal((code, at), ($"{problem["code"]}", $"{problem["errors"]![0]!["field"]}"));
        Assert.True(Told.IsEnglish($"{problem["detailEn"]}"), $"{problem["detailEn"]}");
    }

    [Fact]
    public async Task Everything_that_is_wrong_in_a_plan_is_among_the_errors()
    {
        var body = $$"""{"bodyId":"{{city.City.Records["theirs.enterprise"]}}","title":" ","kind":"Examination","tracks":[],"examFrom":"2023-11-06","examTo":"2023-11-01","venues":[]}""";
        using var answer = await Post("/api/v1/batches", body, Role.Enterprise);
        var problem = await Problem(answer);

        Assert.Equal("batch.title-missing", $"{problem["code"]}");
        Assert.Equal(["title", "examTo", "tracks", "venues", "venues"], problem["errors"]!.AsArray().Select(error => $"{error!["field"]}"));
    }

    [Theory]
    [InlineData("occupations", "[]", "filing.examiner-without-scope", "occupations")]
    [InlineData("levels", "[]", "filing.examiner-without-scope", "levels")]
    [InlineData("validTo", "\"2022-01-01\"", "filing.examiner-dates-reversed", "validTo")]
    [InlineData("person", """{"name":"","documentNumber":"1"}""", "name.empty", "person.name")]
    [InlineData("person", """{"name":"考评员甲","documentNumber":"442000185001010014"}""", "identity.birth-date-too-early", "person.documentNumber")]
    public async Task What_is_wrong_with_an_examiner_is_refused_at_its_field(string field, string value, string code, string at)
    {
        var examiner = new JsonObject
        {
            ["person"] = new JsonObject { ["name"] = "考评员甲", ["documentNumber"] = TalentHub.Testing.Invented.ResidentNumber(801) }, ["grade"] = "Examiner",
            ["certificateNumber"] = "K9", ["occupations"] = new JsonArray("6-24-07-02"), ["levels"] = new JsonArray("Senior"), ["validFrom"] = "2023-01-01", ["validTo"] = "2026-12-31",
        };
        examiner[field] = JsonNode.Parse(value);
        using var answer = await Post($"/api/v1/filings/{city.City.Records["theirs.enterprise"]}/examiners", examiner.ToJsonString(), Role.Enterprise);
        var problem = await Problem(answer);

        Assert.Equal((code, at), ($"{problem["code"]}", $"{problem["errors"]![0]!["field"]}"));
    }

    [Theory]
    [InlineData("/api/v1/organisations/{theirs.enterprise}/close", Role.BureauApprover)]
    [InlineData("/api/v1/classes/{class}/close", Role.School)]
    [InlineData("/api/v1/agreements/{agreement}/end", Role.School)]
    [InlineData("/api/v1/alliances/{alliance}/dissolution", Role.BureauApprover)]
    [InlineData("/api/v1/filings/{theirs.enterprise}/withdraw", Role.BureauApprover)]
    public async Task A_missing_reason_is_refused_at_its_field(string route, Role role)
    {
        var address = city.City.Records.Aggregate(route, (text, record) => text.Replace($"{{{record.Key}}}", record.Value, StringComparison.Ordinal));
        using var answer = await Post(address, """{"reason":" "}""", role);
        var problem = await Problem(answer);

        Assert.Equal(("state.reason-missing", "reason"), ($"{problem["code"]}", $"{problem["errors"]![0]!["field"]}"));
    }

    [Theory]
    [InlineData("kind", null, "api.field-unfit", "kind")]
    [InlineData("targetId", "7", "api.field-unfit", "targetId")]
    [InlineData("targetId", null, "api.field-unfit", "targetId")]
    [InlineData("file", null, "api.field-unfit", "file")]
    [InlineData("file", "", "file.empty", "file")]
    [InlineData("file", "\u0001\u0002\u0003", "file.wrong-kind", "file")]
    [InlineData("kind", "unknown", "roster.kind-unknown", "kind")]
    public async Task A_wrong_field_of_a_form_is_named(string field, string? value, string code, string at)
    {
        var form = new MultipartFormDataContent();
        var given = new Dictionary<string, string?>(StringComparer.Ordinal) { ["kind"] = "certification.candidates", ["targetId"] = city.City.Records["batch"], ["file"] = "姓名" };
        given[field] = value;
        foreach (var (name, text) in given.Where(part => part.Value is not null))
        {
            if (name == "file")
            {
                form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text!)), name, "名册.csv");
            }
            else
            {
                form.Add(new StringContent(text!), name);
            }
        }

        using var answer = await (await app.As(City.Theirs(Role.Enterprise))).SendAsync(WholeApp.Request(HttpMethod.Post, "/api/v1/imports", form), Cancel);
        var problem = await Problem(answer);

        Assert.Equal((code, at), ($"{problem["code"]}", $"{problem["errors"]![0]!["field"]}"));
    }

    private static IEnumerable<string> Untaken(JsonNode parameter)
    {
        var schema = parameter["schema"]!;
        return schema["maximum"] is not null ? [$"{schema["minimum"]!.GetValue<long>() - 1}", $"{schema["maximum"]!.GetValue<long>() + 1}", "x"]
            : schema["enum"] is not null || schema["$ref"] is not null || schema["oneOf"] is not null ? ["9", "no-such-name", ""]
            : $"{schema["format"]}" is "uuid" or "date" or "int32" ? ["x", "2023-02-30", ""]
            : $"{schema["type"]}".Contains("boolean", StringComparison.Ordinal) ? ["2", ""]
            : $"{parameter["name"]}" is "sort" ? ["no-such-key"]
            : [];
    }

    /// <summary>The route as the description writes it: without what its parameters must be.</summary>
    private static string Pattern(string route) => Constraint().Replace(route, "");

    private static async Task<JsonNode> Problem(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!;

    private async Task<HttpResponseMessage> Post(string address, string body, Role role) => await (await app.As(City.Theirs(role)))
        .SendAsync(WholeApp.Request(HttpMethod.Post, address, new StringContent(body, Encoding.UTF8, "application/json")), Cancel);

    [GeneratedRegex(@":[^}]*(?=})", RegexOptions.None, 1000)]
    private static partial Regex Constraint();
}
