using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Subsidies.Domain.Funds;
using TalentHub.Subsidies.Jobs;

namespace TalentHub.Api.Tests.Payouts;

/// <summary>What people of finance do, over the API; a test's own fund and claims carry its mark.</summary>
public sealed class MoneySteps(OfficeApp app, string mark)
{
    public const string Finance = "user.finance";
    public const string Programme = "zhongshan-flexible-talent-living";

    private string Code => mark.ToLowerInvariant();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Sends a command and gives its answer.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Body)> Post(string path, object? body = null, string user = Finance, Guid? operation = null)
    {
        using var content = JsonContent.Create(body ?? new { });
        return await Send(path, content, user, operation);
    }

    /// <summary>Sends a return file as the body.</summary>
    public Task<(HttpStatusCode Status, JsonNode? Body)> Upload(Guid payout, byte[] file, string name = "return.csv", Guid? operation = null) =>
        Send($"/api/v1/payouts/{payout}/return-files?name={name}", new ByteArrayContent(file), Finance, operation);

    /// <summary>Sends a return file as a part of a form.</summary>
    public Task<(HttpStatusCode Status, JsonNode? Body)> UploadForm(Guid payout, byte[] file, string part = "file") =>
        Send($"/api/v1/payouts/{payout}/return-files", new MultipartFormDataContent { { new ByteArrayContent(file), part, "回盘.txt" } }, Finance, null);

    public async Task<JsonNode> Get(string path, string user = Finance)
    {
        using var client = await app.Browser(user);
        using var answer = await client.GetAsync(path, Cancel);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!;
    }

    public async Task<Guid> Fund(decimal amount) => Id(await Ok("/api/v1/funds/appropriations", Appropriation(amount)));

    public object Appropriation(object amount) => new { code = Code, year = 2023, source = nameof(FundSource.City), amount, documentNumber = "中财〔2023〕1号" };

    public async Task<Guid[]> Committed(Guid fund, int count, decimal amount = 6000)
    {
        var claims = await app.Approved(mark, count, amount);
        await Ok($"/api/v1/funds/{fund}/commitments", new { programme = MoneySteps.Programme, claimIds = claims });
        return claims;
    }

    public async Task<Guid> Draft(Guid fund) => Id(await Ok("/api/v1/payouts", new { fundId = fund, programme = MoneySteps.Programme, title = $"{mark} 批次" }));

    public async Task<Guid> Computed(Guid fund)
    {
        var payout = await Draft(fund);
        await Ok($"/api/v1/payouts/{payout}/freeze");
        await app.Complete<PayoutComputeJob>(PayoutComputeJob.Kind);
        return payout;
    }

    public async Task<Guid> HandedOver(Guid fund)
    {
        var payout = await Computed(fund);
        await Approve(payout);
        await HandOver(payout);
        return payout;
    }

    public async Task Approve(Guid payout)
    {
        var seen = (await Get($"/api/v1/payouts/{payout}"))["payout"]!;
        await Ok($"/api/v1/payouts/{payout}/approve", new { count = seen["count"]!.GetValue<int>(), total = seen["total"]!.GetValue<decimal>() }, OfficeApp.SecondOfFinance);
    }

    public async Task HandOver(Guid payout)
    {
        await Ok($"/api/v1/payouts/{payout}/hand-over");
        await app.Complete<BankFileJob>(BankFileJob.Kind);
    }

    public Task<string[]> References(Guid payout) =>
        app.Column<string>("SELECT reference FROM subsidies.payment WHERE payout_id = $1 AND reference IS NOT NULL ORDER BY row_number", payout);

    public async Task<JsonNode?> Ok(string path, object? body = null, string user = Finance)
    {
        var (status, answer) = await Post(path, body, user);
        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Created, $"{path}: {status} {answer}");
        return answer;
    }

    public async Task Refused(string code, string path, object? body = null, string user = Finance)
    {
        var (_, answer) = await Post(path, body, user);
        Assert.Equal(code, answer?["code"]?.GetValue<string>());
        Assert.True(answer!["detailZh"]!.GetValue<string>().Length > 5 && answer["detailEn"]!.GetValue<string>().Length > 5);
    }

    private static Guid Id(JsonNode? body) => body!["id"]!.GetValue<Guid>();

    private async Task<(HttpStatusCode Status, JsonNode? Body)> Send(string path, HttpContent content, string user, Guid? operation)
    {
        using var client = await app.Browser(user);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Add("Idempotency-Key", (operation ?? Guid.CreateVersion7()).ToString("D", CultureInfo.InvariantCulture));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var answer = await client.SendAsync(request, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        return (answer.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text) : null);
    }
}
