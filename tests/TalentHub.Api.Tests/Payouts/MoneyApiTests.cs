using System.Net;
using System.Text;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Subsidies.Jobs;

namespace TalentHub.Api.Tests.Payouts;

[Collection(MoneyTests.Name)]
public sealed class MoneyApiTests(OfficeApp app)
{
    private static readonly Role[] SignedIn = [.. Enum.GetValues<Role>().Where(role => role is not (Role.Public or Role.System))];
    private static readonly Role[] Payouts = [Role.BureauApprover, Role.Finance, Role.Auditor];
    private static readonly Role[] Money = [Role.BureauApprover, Role.Finance];
    private static readonly Role[] Finance = [Role.Finance];

    /// <summary>Every endpoint of funds and payouts, on a record that does not exist, and who may ask.</summary>
    private static readonly Dictionary<string, Role[]> Endpoints = new(StringComparer.Ordinal)
    {
        ["GET /api/v1/funds"] = Payouts, ["GET /api/v1/funds/{0}/balances"] = Payouts, ["GET /api/v1/funds/{0}/appropriations"] = Payouts,
        ["GET /api/v1/funds/{0}/commitments"] = Payouts, ["GET /api/v1/funds/{0}/postings"] = Payouts, ["POST /api/v1/funds/appropriations"] = Finance,
        ["POST /api/v1/funds/{0}/commitments"] = Money, ["POST /api/v1/funds/{0}/releases/{0}"] = Money, ["POST /api/v1/funds/{0}/close"] = Finance,
        ["GET /api/v1/payouts"] = Payouts, ["GET /api/v1/payouts/{0}"] = Payouts, ["GET /api/v1/payouts/{0}/payments"] = Payouts,
        ["GET /api/v1/payouts/{0}/due-claims"] = Payouts, ["GET /api/v1/payouts/{0}/returned-payments"] = Payouts,
        ["GET /api/v1/payouts/{0}/exceptions"] = Payouts, ["GET /api/v1/payouts/{0}/bank-files/Text"] = Finance, ["POST /api/v1/payouts"] = Finance,
        ["POST /api/v1/payouts/{0}/freeze"] = Finance, ["POST /api/v1/payouts/{0}/approve"] = Finance, ["POST /api/v1/payouts/{0}/hand-over"] = Finance,
        ["POST /api/v1/payouts/{0}/return-files"] = Finance, ["POST /api/v1/payouts/{0}/reissues"] = Finance,
        ["POST /api/v1/payouts/{0}/exceptions/{0}/2/resolve"] = Finance, ["POST /api/v1/payouts/{0}/recoveries/ZF2023-000001-6"] = Finance,
        ["POST /api/v1/payouts/{0}/reconcile"] = Finance, ["POST /api/v1/payouts/{0}/cancel"] = Finance,
    };

    public static readonly TheoryData<string> EveryEndpoint = [.. Endpoints.Keys];

    [Theory, MemberData(nameof(EveryEndpoint))]
    public async Task An_endpoint_answers_its_roles_and_nobody_else(string endpoint)
    {
        var parts = endpoint.Split(' ');
        var path = parts[1].Replace("{0}", Guid.CreateVersion7().ToString(), StringComparison.Ordinal);
        foreach (var role in SignedIn.Append(Role.Public))
        {
            using var client = await app.Browser(role == Role.Public ? null : OfficeApp.NameOf(role));
            using var request = new HttpRequestMessage(new HttpMethod(parts[0]), path);
            request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
            request.Content = parts[0] == "POST" ? new StringContent("{}", Encoding.UTF8, "application/json") : null;
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

            var refused = answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized;
            Assert.True(refused != Endpoints[endpoint].Contains(role), $"{role}: {answer.StatusCode}");
            Assert.True((int)answer.StatusCode < 500, $"{role}: {answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/api/v1/payouts/{0}/bank-files/Word")]
    [InlineData("/payouts/{0}/bank-files/Word")]
    public async Task A_form_of_the_bank_file_that_does_not_exist_is_told_with_those_that_do(string address)
    {
        using var finance = await app.Browser(OfficeApp.NameOf(Role.Finance));
        using var answer = await finance.GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, Guid.CreateVersion7()), TestContext.Current.CancellationToken);
        var said = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("api.path-unfit", said, StringComparison.Ordinal);
        Assert.Contains("网址中的“kind”的值不在可选值之内；可用：Text、Excel", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_done_to_a_record_that_does_not_exist()
    {
        var money = new MoneySteps(app, "NIL");
        var nothing = Guid.CreateVersion7();
        await money.Refused("fund.not-found", $"/api/v1/funds/{nothing}/commitments", new { programme = MoneySteps.Programme, claimIds = new[] { nothing } });
        await money.Refused("fund.not-found", $"/api/v1/funds/{nothing}/releases/{nothing}", new { reason = "误" });
        await money.Refused("fund.not-found", $"/api/v1/funds/{nothing}/close");
        await money.Refused("fund.not-found", "/api/v1/payouts", new { fundId = nothing, programme = MoneySteps.Programme, title = "无" });
        foreach (var (verb, body) in new (string, object)[]
        {
            ("freeze", new { }), ("approve", new { count = 1, total = 1m }), ("hand-over", new { }), ("reconcile", new { }), ("cancel", new { reason = "误" }),
            ($"exceptions/{nothing}/2/resolve", new { reason = "误" }), ("recoveries/ZF2023-000001-6", new { reason = "误" }),
            ("reissues", new { title = "重拨", claimIds = new[] { nothing } }),
        })
        {
            await money.Refused("payout.not-found", $"/api/v1/payouts/{nothing}/{verb}", body);
        }
    }

    public static readonly TheoryData<string, string, string> BadAmounts = new()
    {
        { "-1", "money.negative", "amount" }, { "0", "fund.amount-zero", "amount" }, { "1.234", "money.more-than-cents", "amount" },
        { "1000000000000.01", "money.too-large", "amount" },
    };

    [Theory, MemberData(nameof(BadAmounts))]
    public async Task An_amount_that_no_fund_can_have_is_refused_at_its_field(string amount, string code, string field)
    {
        var money = new MoneySteps(app, "BAD");
        var (status, body) = await money.Post(
            "/api/v1/funds/appropriations", money.Appropriation(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, code), (status, body?["code"]?.GetValue<string>()));
        Assert.Equal(field, body!["errors"]![0]!["field"]!.GetValue<string>());
        Assert.Equal(0L, await app.Value<long>("SELECT count(*) FROM subsidies.fund WHERE code = 'bad'"));
    }

    [Fact]
    public async Task The_last_yuan_of_a_fund_is_given_once_and_a_release_gives_it_back()
    {
        var money = new MoneySteps(app, "LST");
        var fund = await money.Fund(6_000);
        var claims = await app.Approved("LST", 2);
        var commit = await money.Ok($"/api/v1/funds/{fund}/commitments", new { programme = MoneySteps.Programme, claimIds = claims }, OfficeApp.NameOf(Role.BureauApprover));
        Assert.Equal(claims[0], Assert.Single(commit!["committed"]!.AsArray())!.GetValue<Guid>());
        Assert.Equal("fund.insufficient", Assert.Single(commit["refused"]!.AsArray())!["problem"]!["code"]!.GetValue<string>());
        await money.Refused("fund.insufficient", $"/api/v1/funds/{fund}/commitments", new { programme = MoneySteps.Programme, claimIds = new[] { claims[1] } });

        await money.Refused("state.reason-missing", $"/api/v1/funds/{fund}/releases/{claims[0]}", new { reason = " " });
        await money.Ok($"/api/v1/funds/{fund}/releases/{claims[0]}", new { reason = "申请人撤回" });
        await money.Refused("fund.nothing-to-release", $"/api/v1/funds/{fund}/releases/{claims[0]}", new { reason = "再次" });
        await money.Ok($"/api/v1/funds/{fund}/commitments", new { programme = MoneySteps.Programme, claimIds = new[] { claims[1] } });
        var postings = (await money.Get($"/api/v1/funds/{fund}/postings?account=Committed&sort=at"))["items"]!.AsArray();
        Assert.Equal([6000m, 0m, 6000m], postings.Select(p => p!["debit"]!.GetValue<decimal>()));
        Assert.Equal(["LST-001", "LST-001", "LST-002"], postings.Select(p => p!["claimNumber"]!.GetValue<string>()));
        Assert.Equal(2, (await money.Get($"/api/v1/funds/{fund}/commitments"))["items"]!.AsArray().Count);
        Assert.Single((await money.Get($"/api/v1/funds/{fund}/appropriations"))["items"]!.AsArray());
        Assert.Equal(0m, (await money.Get($"/api/v1/funds/{fund}/balances"))["items"]![0]!["available"]!.GetValue<decimal>());
        await money.Ok($"/api/v1/funds/{fund}/close");
        await money.Refused("state.wrong-state", "/api/v1/funds/appropriations", money.Appropriation(1m));
    }

    [Fact]
    public async Task Wrong_moves_and_the_maker_as_checker_are_refused_and_change_nothing()
    {
        var money = new MoneySteps(app, "MKR");
        var fund = await money.Fund(30_000);
        var claims = await money.Committed(fund, 2);
        await money.Refused("payout.programme-unknown", "/api/v1/payouts", new { fundId = fund, programme = "nothing", title = "x" });
        await money.Refused("payout.title-invalid", "/api/v1/payouts", new { fundId = fund, programme = MoneySteps.Programme, title = " " });
        var payout = await money.Draft(fund);
        Assert.Equal(2, (await money.Get($"/api/v1/payouts/{payout}/due-claims"))["items"]!.AsArray().Count);
        foreach (var (verb, body) in new (string, object)[] { ("approve", new { count = 0, total = 0m }), ("hand-over", new { }), ("reconcile", new { }) })
        {
            await money.Refused("state.wrong-state", $"/api/v1/payouts/{payout}/{verb}", body);
        }

        Assert.Equal("state.wrong-state", (await money.Upload(payout, "支付编号,金额,结果\nZF2023-000001-6,1.00,成功\n"u8.ToArray())).Body!["code"]!.GetValue<string>());
        await money.Refused("payout.claim-not-due", $"/api/v1/payouts/{payout}/freeze", new { claimIds = new[] { claims[0], Guid.CreateVersion7() } });
        await money.Ok($"/api/v1/payouts/{payout}/freeze");
        await app.Complete<PayoutComputeJob>(PayoutComputeJob.Kind);
        await money.Refused("state.maker-is-checker", $"/api/v1/payouts/{payout}/approve", new { count = 2, total = 12_000m });
        await money.Refused("payout.figures-differ", $"/api/v1/payouts/{payout}/approve", new { count = 2, total = 12_000.01m }, OfficeApp.SecondOfFinance);
        await money.Refused("state.reason-missing", $"/api/v1/payouts/{payout}/cancel", new { reason = "" });
        await money.Ok($"/api/v1/payouts/{payout}/cancel", new { reason = "名单有误" });
        Assert.Equal(["Committed", "Committed"], await app.Column<string>("SELECT state FROM subsidies.claim WHERE id = ANY ($1)", claims));
        Assert.Equal(["Excluded", "Excluded"], await app.Column<string>("SELECT state FROM subsidies.payment WHERE payout_id = $1", payout));
    }
}
