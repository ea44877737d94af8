using System.IO.Compression;
using System.Net;
using System.Text;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Routes;

/// <summary>Every role, nobody and a program at every address, with the ids of another organisation's records and with ids that nobody has.</summary>
[Collection(RouteTests.Name)]
public sealed class RouteAccessTests(CityApp fixture)
{
    /// <summary>What is open to everybody. A route that is not in this list asks for a session, whatever its metadata says.</summary>
    private static readonly string[] Public =
    [
        "/", "/sign-in", "/verify", "/v/{Code}", "/notices", "/notices/{Id:guid}", "/error/{Code:int}", "/language", "/theme",
        "/design", "/design/form", "/design/home", "/design/parts", "/design/print", "/design/public", "/design/record",
        "/api/v1/verify", "/api/v1/verify/{code}", "/api/v1/statistics/overview", "/api/v1/clock", "/api/{**rest}",
        "/api/v1/notices", "/api/v1/notices/{id:guid}", "/api/v1/notices/{id:guid}/objections",
        "/openapi/{documentName}.json", "/api-explorer/{documentName?}", "/api-explorer/favicon.svg", "/api-explorer/scalar.js", "/api-explorer/scalar.aspnetcore.js", "/health/live", "/health/ready",
    ];

    /// <summary>Those that see the rows of one organisation or one person only.</summary>
    private static readonly Role[] Scoped = [Role.School, Role.Enterprise, Role.Expert, Role.Trainee, Role.Examiner];

    /// <summary>
    /// An expert is engaged by several employers; and a session is ended among the own ones only, so that ending one again, or one that is
    /// not there, is done without effect.
    /// </summary>
    private static readonly string[] Anybodys = ["/api/v1/experts/{person:guid}/engagements", "/api/v1/me/sessions/{session:guid}/end"];

    private readonly Mistakes _mistakes = new();

    [Fact]
    public async Task Nobody_gets_past_the_public_list()
    {
        using var nobody = fixture.App.Nobody();
        await _mistakes.Each(Accesses, async access =>
        {
            using var answer = await Ask(nobody, access, Addresses.Theirs(access.Route, fixture.City));
            var refused = access.IsApi
                ? answer.StatusCode == HttpStatusCode.Unauthorized
                : answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal);
            await _mistakes.Expect(Public.Contains(access.Route) ? access.IsPublic && Clean(answer) : refused && !access.IsPublic, access, "nobody", answer);
        });
        _mistakes.ShouldBeNone();
    }

    [Fact]
    public async Task Only_the_roles_on_an_endpoint_get_in()
    {
        await _mistakes.Each(Accesses.Where(access => !access.IsPublic).SelectMany(access => Roles.Select(role => (access, role))), async asked =>
        {
            var (access, role) = asked;
            if (!access.Roles.Contains(role))
            {
                using var answer = await Ask(await fixture.App.As(City.Mine(role)), access, Addresses.Theirs(access.Route, fixture.City));
                await _mistakes.Expect(answer.StatusCode == HttpStatusCode.Forbidden && Told(access, answer), access, $"{role}", answer);
            }
        });
        _mistakes.ShouldBeNone();
    }

    [Fact]
    public async Task Another_organisations_record_is_not_there_for_those_who_act_for_one()
    {
        await _mistakes.Each(Reading().Where(asked => Scoped.Contains(asked.Role)), async asked =>
        {
            var (access, role) = asked;
            using var answer = await Ask(await fixture.App.As(City.Mine(role)), access, Addresses.Theirs(access.Route, fixture.City));
            var text = await Text(answer);
            await _mistakes.Expect(
                !Addresses.NamesRecord(access.Route) || answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden || Empty(text),
                access, $"{role}", answer);
            await _mistakes.Expect(Directory(access) || !text.Contains(City.Mark, StringComparison.Ordinal), access, $"{role} sees names of others", answer);
        });
        _mistakes.ShouldBeNone();
    }

    [Fact]
    public async Task Nobody_changes_another_organisations_record()
    {
        var writing = Accesses.Where(access => access.IsApi && access.Method is not ("GET" or "ANY") && Addresses.NamesRecord(access.Route) && !Anybodys.Contains(access.Route));
        await _mistakes.Each(writing.SelectMany(access => Scoped.Where(access.Roles.Contains).Select(role => (access, role))), async asked =>
        {
            var (access, role) = asked;
            using var answer = await Ask(await fixture.App.As(City.Mine(role)), access, Addresses.Theirs(access.Route, fixture.City));
            await _mistakes.Expect(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, access, $"{role}", answer);
        });
        _mistakes.ShouldBeNone();
    }

    [Fact]
    public async Task An_id_that_nobody_has_is_a_clear_answer()
    {
        await _mistakes.Each(Accesses.Where(access => !access.IsPublic).SelectMany(access => access.Roles.Select(role => (access, role))), async asked =>
        {
            var (access, role) = asked;
            using var answer = await Ask(await fixture.App.As(City.Theirs(role)), access, Addresses.Nowhere(access.Route));
            await _mistakes.Expect(Clean(answer) && Told(access, answer), access, $"{role}", answer);
            await _mistakes.Expect(
                !Addresses.NamesRecord(access.Route) || Anybodys.Contains(access.Route) || !answer.IsSuccessStatusCode || Empty(await Text(answer)), access, $"{role}", answer);
        });
        _mistakes.ShouldBeNone();
    }

    [Fact]
    public async Task A_program_gets_in_where_its_role_does_and_nowhere_else()
    {
        var machine = await fixture.App.Machine(Role.Auditor, City.Mine(Role.Administrator));
        await _mistakes.Each(Accesses.Where(access => !access.IsPublic), async access =>
        {
            using var answer = await Ask(machine, access, Addresses.Theirs(access.Route, fixture.City));
            var may = access.Roles.Contains(Role.Auditor);
            await _mistakes.Expect(may ? Clean(answer) && answer.StatusCode is not HttpStatusCode.Unauthorized : answer.StatusCode == HttpStatusCode.Forbidden, access, "machine", answer);
        });
        _mistakes.ShouldBeNone();
    }

    private static IEnumerable<Role> Roles => Enum.GetValues<Role>().Where(role => role is not (Role.Public or Role.System));

    /// <summary>Every address but those that are not there: ASP.NET's own, for files of a build that is not published.</summary>
    private IReadOnlyList<Access> Accesses => [.. Access.Of(fixture.App.Endpoints).Where(access => !access.IsClosed)];

    private IEnumerable<(Access Access, Role Role)> Reading() =>
        Accesses.Where(access => access.Method == "GET" && !access.IsPublic)
            .SelectMany(access => access.Roles.Select(role => (access, role)));

    /// <summary>Names that everybody with a role may look up, to choose a partner by.</summary>
    private static bool Directory(Access access) =>
        access.Route is "/api/v1/organisations/directory" or "/alliances/{Id:guid}" or "/api/v1/alliances/{id:guid}/members";

    private static bool Clean(HttpResponseMessage answer) => (int)answer.StatusCode < 500;

    /// <summary>Whether a refusal to a program is a problem (RFC 9457).</summary>
    private static bool Told(Access access, HttpResponseMessage answer) =>
        !access.IsApi || (int)answer.StatusCode < 400 || answer.Content.Headers.ContentType?.MediaType == "application/problem+json";

    private static bool Empty(string text) => text is "[]" or "{\"items\":[],\"total\":0}";

    private async Task<HttpResponseMessage> Ask(HttpClient client, Access access, string address)
    {
        var method = new HttpMethod(access.Method == "ANY" ? "GET" : access.Method);
        HttpContent? content = method == HttpMethod.Get ? null
            : SampleBody.Of(access.Endpoint, fixture.City) is { } body ? new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json")
            : SampleBody.TakesForm(access.Endpoint) ? City.Roster("certification.candidates", fixture.City.Records["batch"], "x.pdf", "%PDF-1.4"u8.ToArray())
            : null;
        return await client.SendAsync(WholeApp.Request(method, address, content), TestContext.Current.CancellationToken);
    }

    /// <summary>The text of an answer, of a workbook that of all its parts.</summary>
    private static async Task<string> Text(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            return Encoding.UTF8.GetString(bytes);
        }

        await using var zip = new ZipArchive(new MemoryStream(bytes));
        var parts = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            parts.Append(await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        }

        return parts.ToString();
    }
}
