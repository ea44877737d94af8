using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Tests.Whole;

namespace TalentHub.Api.Tests.Routes;

/// <summary>Whatever a program sends, the answer is a problem with a code, and never a fault of ours. Asked by those who own the records.</summary>
public sealed class RouteInputTests(CityApp fixture) : IClassFixture<CityApp>
{
    private static readonly string[] Unreadable =
    [
        "", "{", "[]", "null", "7", "\"text\"", "{\"a\":}", "{\"a\":1,}", "{} {}", "\u0000", new('[', 5000), "<xml/>", "a=b&c=d",
    ];

    private static readonly string[] Odd =
    [
        "", "%00", "a%00b", "-1", "0", "1.5", "2147483647", "99999999999999999999", "abc", "%ff%fe", "%25_", "'--", "2023-02-30", "0001-01-01", "9999-12-31", "%F0%A0%AE%B7", "null",
    ];

    /// <summary>Chinese that may stand in an English sentence: the names of the city's organisations and of whom the sample bodies are about.</summary>
    private const string Names = $"{City.Mark}Enterprise {City.Mark}School 灯具制造工 测试人";

    private readonly Mistakes _mistakes = new();

    private IReadOnlyList<Access> Api => [.. Access.Of(fixture.App.Endpoints).Where(access => access.IsApi && access.Method != "ANY")];

    private IEnumerable<Access> Writing => Api.Where(access => access.Method != "GET");

    [Fact]
    public async Task A_writing_request_names_its_operation()
    {
        await _mistakes.Each(Writing.Where(access => !access.IsPublic && access.Route is not ("/api/v1/persons/search" or "/api/v1/search")), async access =>
        {
            foreach (var (key, code) in new[] { (null, "api.idempotency-key-missing"), ("7", "api.idempotency-key-invalid"), (Guid.Empty.ToString(), "api.idempotency-key-invalid") })
            {
                using var request = new HttpRequestMessage(new(access.Method), Addresses.Theirs(access.Route, fixture.City)) { Content = Sample(access) };
                if (key is not null)
                {
                    request.Headers.Add(Commands.IdempotencyKey, key);
                }

                using var answer = await (await Owner(access)).SendAsync(request);
                await _mistakes.Expect(answer.StatusCode == HttpStatusCode.BadRequest && await Mistakes.Code(answer) == code, access, $"key {key}", answer);
            }
        });
        _mistakes.ShouldBeNone();
    }

    [Fact]
    public async Task A_body_that_cannot_be_read_is_refused()
    {
        await _mistakes.Each(Writing.Where(access => SampleBody.Of(access.Endpoint, fixture.City) is not null), async access =>
        {
            foreach (var body in Unreadable)
            {
                using var answer = await Send(access, new StringContent(body, Encoding.UTF8, "application/json"));
                await _mistakes.Expect(Refused(answer) && await Mistakes.Code(answer) is not null, access, $"body {body[..Math.Min(12, body.Length)]}", answer);
            }

            using var binary = new ByteArrayContent([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]);
            binary.Headers.ContentType = new("application/json");
            using var garbled = await Send(access, binary);
            await _mistakes.Expect(Refused(garbled) && await Mistakes.Code(garbled) is not null, access, "bytes that are no UTF-8", garbled);
            using var text = await Send(access, new StringContent("text", Encoding.UTF8, "text/plain"));
            await _mistakes.Expect(text.StatusCode == HttpStatusCode.UnsupportedMediaType && await Mistakes.Code(text) is not null, access, "plain text", text);
        });
        _mistakes.ShouldBeNone();
    }

    [Fact]
    public async Task A_wrong_value_is_refused_by_a_problem()
    {
        var bodies = Writing.Select(access => (Access: access, Body: SampleBody.Of(access.Endpoint, fixture.City))).Where(asked => asked.Body is JsonObject);
        await _mistakes.Each(bodies, async asked =>
        {
            foreach (var (what, refused, json) in WrongValues.Of(asked.Body!))
            {
                using var answer = await Send(asked.Access, new StringContent(json, Encoding.UTF8, "application/json"));
                var told = Refused(answer) && await Mistakes.Code(answer) is not null;
                await _mistakes.Expect(told || (!refused && answer.IsSuccessStatusCode), asked.Access, what, answer);
                var wrong = told ? await Told.WrongIn(answer, asked.Access.Route, asked.Body!, $"{json}{Names}") : null;
                await _mistakes.Expect(wrong is null, asked.Access, $"{what}, {wrong}", answer);
            }
        });
        _mistakes.ShouldBeNone();
    }

    [Fact]
    public async Task Odd_parameters_of_an_address_are_refused_or_find_nothing()
    {
        await _mistakes.Each(Api.Where(access => access.Method == "GET"), async access =>
        {
            var address = Addresses.Theirs(access.Route, fixture.City);
            foreach (var query in from name in Parameters(access) from value in Odd select $"{name}={value}")
            {
                using var answer = await (await Owner(access)).GetAsync($"{address}?{query}");
                await _mistakes.Expect(answer.IsSuccessStatusCode || (Refused(answer) && await Mistakes.Code(answer) is not null), access, query, answer);
            }
        });
        _mistakes.ShouldBeNone();
    }

    [Fact]
    public async Task Odd_parts_of_an_address_are_refused_or_find_nothing()
    {
        var open = Api.Where(access => access.Route.Contains("{number}", StringComparison.Ordinal) || access.Route.Contains("{kind}", StringComparison.Ordinal)
            || access.Route.Contains("{code}", StringComparison.Ordinal) || access.Route.Contains("{reference}", StringComparison.Ordinal));
        await _mistakes.Each(open, async access =>
        {
            foreach (var part in (string[])["-1", "a%2Fb", "%F0%A0%AE%B7", "%25", "'--", new('7', 3000)])
            {
                var address = Addresses.Theirs(access.Route.Replace("{number}", part).Replace("{kind}", part).Replace("{code}", part).Replace("{reference}", part), fixture.City);
                using var answer = await (await Owner(access)).SendAsync(WholeApp.Request(new(access.Method), address, Sample(access)));
                await _mistakes.Expect(access.IsPublic || (Refused(answer) && await Mistakes.Code(answer) is not null), access, part[..Math.Min(9, part.Length)], answer);
            }
        });
        _mistakes.ShouldBeNone();
    }

    private static bool Refused(HttpResponseMessage answer) => (int)answer.StatusCode is >= 400 and < 500;

    private static IEnumerable<string> Parameters(Access access)
    {
        var method = access.Endpoint.Metadata.GetMetadata<MethodInfo>()!;
        return method.GetParameters().SelectMany(parameter => parameter.GetCustomAttribute<AsParametersAttribute>() is null
                ? Simple(parameter.ParameterType) ? [parameter.Name!] : []
                : parameter.ParameterType.GetProperties().Where(property => Simple(property.PropertyType)).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)))
            .Where(name => !access.Route.Contains($"{{{name}", StringComparison.Ordinal))
            .Concat(access.Route.Contains("/funds/", StringComparison.Ordinal) ? ["q", "state", "sort", "source", "account", "from", "to"] : []);
    }

    private static bool Simple(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain.IsPrimitive || plain.IsEnum || plain == typeof(string) || plain == typeof(Guid) || plain == typeof(DateOnly));

    private HttpContent? Sample(Access access) =>
        SampleBody.Of(access.Endpoint, fixture.City) is { } body ? new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json")
        : SampleBody.TakesForm(access.Endpoint) ? City.Roster("certification.candidates", fixture.City.Records["batch"], "x.pdf", "%PDF-1.4"u8.ToArray())
        : null;

    private async Task<HttpClient> Owner(Access access) =>
        access.IsPublic ? fixture.App.Nobody() : await fixture.App.As(City.Theirs(access.Roles[0]));

    private async Task<HttpResponseMessage> Send(Access access, HttpContent content) =>
        await (await Owner(access)).SendAsync(WholeApp.Request(new(access.Method), Addresses.Theirs(access.Route, fixture.City), content));
}
