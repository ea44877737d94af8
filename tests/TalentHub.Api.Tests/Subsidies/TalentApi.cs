using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Subsidies;

/// <summary>A program that goes the way of flexible talent over the HTTP API.</summary>
public sealed class TalentApi(OfficeApp app)
{
    public static readonly string[] Required = ["business-licence", "application-form", "identity", "agreement", "days-proof", "pay-proof"];
    public const string Programme = "zhongshan-flexible-talent-living";

    public static byte[] Pdf => Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

    /// <summary>Registers the n-th invented expert and creates the expert's user, <c>expert.n</c>.</summary>
    public async Task<Guid> Expert(HttpClient employer, int n)
    {
        var made = await Send(employer, HttpMethod.Post, "/api/v1/experts", new
        {
            person = new { name = $"专家{n}", documentKind = "居民身份证", documentNumber = Invented.ResidentNumber(n), phone = "13800138000" },
            homeEmployer = "某大学", homeCity = "广州", speciality = "光学设计",
        }, HttpStatusCode.Created);
        var id = made["personId"]!.GetValue<Guid>();
        await app.CreateUser($"expert.{n}", id, [new UserRole(Role.Expert, null)]);
        return id;
    }

    /// <summary>An engagement of 2023 under way, with so many days from 1 March recorded and confirmed.</summary>
    public async Task<Guid> Engagement(HttpClient employer, HttpClient expert, Guid person, int days)
    {
        var engagements = $"/api/v1/experts/{person}/engagements";
        var drafted = await Send(employer, HttpMethod.Post, engagements, Terms("project"), HttpStatusCode.Created);
        var id = drafted["id"]!.GetValue<Guid>();
        await Send(employer, HttpMethod.Put, $"{engagements}/{id}", Terms("guidance"));
        await Send(employer, HttpMethod.Post, $"{engagements}/{id}/moves", new { move = "Propose" });
        await Send(expert, HttpMethod.Post, $"{engagements}/{id}/moves", new { move = "Confirm" });
        await Send(employer, HttpMethod.Post, $"{engagements}/{id}/moves", new { move = "Begin" });
        await Send(employer, HttpMethod.Post, $"{engagements}/{id}/days", new { days = Enumerable.Range(0, days).Select(n => new DateOnly(2023, 3, 1).AddDays(n)) });
        var confirmed = await Send(expert, HttpMethod.Post, $"{engagements}/{id}/days/confirmation", body: null);
        Assert.Equal(days, confirmed["daysConfirmed"]!.GetValue<int>());
        return id;
    }

    /// <summary>A claim on an engagement with every document that is needed.</summary>
    public async Task<Guid> Claim(HttpClient employer, Guid engagement)
    {
        var claim = await Send(employer, HttpMethod.Post, "/api/v1/claims", new
        {
            engagementId = engagement, programme = Programme, year = 2023, recognisedHighLevelTalent = false, documents = Array.Empty<object>(),
        }, HttpStatusCode.Created);
        var id = claim["id"]!.GetValue<Guid>();
        foreach (var code in Required)
        {
            using var answer = await Upload(employer, id, code, Pdf, $"{code}.pdf");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        return id;
    }

    public static async Task<HttpResponseMessage> Upload(HttpClient employer, Guid claim, string code, byte[] content, string name, Guid? key = null)
    {
        using var file = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        using var text = new StringContent(code);
        using var form = new MultipartFormDataContent { { file, "file", name }, { text, "code" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/claims/{claim}/documents") { Content = form };
        request.Headers.Add("Idempotency-Key", (key ?? Guid.CreateVersion7()).ToString());
        return await employer.SendAsync(request);
    }

    /// <summary>Sends a command and expects a status; the answer as JSON.</summary>
    public static async Task<JsonNode> Send(HttpClient client, HttpMethod method, string path, object? body, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{method} {path}: {(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    private static object Terms(string way) => new { way, topic = "LED 驱动电源可靠性", from = "2023-01-01", to = "2023-12-31", pay = 120000.50m };
}
