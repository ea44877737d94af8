using System.Net;
using System.Text;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Subsidies.Jobs;

namespace TalentHub.Api.Tests.Payouts;

[Collection(MoneyTests.Name)]
public sealed class ReturnFileApiTests(OfficeApp app)
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    public static readonly TheoryData<string, string> Unreadable = new()
    {
        { "", "return.empty" }, { "hello", "return.no-rows" }, { "支付编号,金额\nZF2023-000001-6,1.00\n", "return.column-missing" },
        { "支付编号,金额,结果\n", "return.no-rows" }, { "MZ\u0090\0\u0003\0\0\0", "return.unreadable" },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public async Task A_file_that_is_no_return_file_is_refused_and_not_kept(string text, string code)
    {
        var (status, body) = await new MoneySteps(app, "UNR").Upload(Guid.CreateVersion7(), Encoding.UTF8.GetBytes(text));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, code), (status, body?["code"]?.GetValue<string>()));
    }

    [Fact]
    public async Task Body_and_form_are_taken_alike_as_gbk_and_utf8_and_nothing_counts_twice()
    {
        var money = new MoneySteps(app, "ENC");
        var fund = await money.Fund(30_000);
        await money.Committed(fund, 3);
        var payout = await money.HandedOver(fund);
        var r = await money.References(payout);
        Assert.Equal("return.missing", (await money.UploadForm(payout, [1], "other")).Body!["code"]!.GetValue<string>());
        Assert.Equal("return.too-large", (await money.Upload(payout, new byte[21 * 1024 * 1024])).Body!["code"]!.GetValue<string>());

        // The same rows in another order, encoding and form say the same; the same request again is the same request.
        var (utf8, gbk) = (Rows([r[0], r[1]], ','), Rows([r[2], r[1], r[0]], '\t'));
        var once = Guid.CreateVersion7();
        Assert.Equal(HttpStatusCode.OK, (await money.Upload(payout, Encoding.UTF8.GetBytes(utf8), operation: once)).Status);
        Assert.Equal(HttpStatusCode.OK, (await money.Upload(payout, Encoding.UTF8.GetBytes(utf8), operation: once)).Status);
        await app.Complete<ReturnFileJob>(ReturnFileJob.Kind);
        Assert.Equal(HttpStatusCode.OK, (await money.UploadForm(payout, Gbk.GetBytes(gbk))).Status);
        await app.Complete<ReturnFileJob>(ReturnFileJob.Kind);

        var files = (await money.Get($"/api/v1/payouts/{payout}"))["returnFiles"]!.AsArray();
        Assert.Equal(["回盘.txt 1 2 0", "return.csv 2 0 0"], files.Select(f => $"{f!["name"]} {f["settled"]} {f["repeated"]} {f["exceptions"]}"));
        await money.Ok($"/api/v1/payouts/{payout}/reconcile", user: OfficeApp.SecondOfFinance);
        Assert.Equal(18_000m, await app.Value<decimal>("SELECT paid FROM subsidies.fund_source WHERE fund_id = $1", fund));
    }

    [Fact]
    public async Task A_banks_own_columns_are_passed_over_and_its_word_for_the_reason_is_known()
    {
        var money = new MoneySteps(app, "OWN");
        var fund = await money.Fund(12_000);
        await money.Committed(fund, 2);
        var payout = await money.HandedOver(fund);
        var r = await money.References(payout);
        var text = $"交易流水,支付编号,金额,结果,银行说明,备注\n8801,{r[0]},6000.00,成功,,甲\n8802,{r[1]},6000.00,失败,账号户名不符,乙\n";

        Assert.Equal(HttpStatusCode.OK, (await money.Upload(payout, Encoding.UTF8.GetBytes(text))).Status);
        await app.Complete<ReturnFileJob>(ReturnFileJob.Kind);

        Assert.Equal("账号户名不符", await app.Value<string>("SELECT note FROM subsidies.payment WHERE reference = $1", r[1]));
    }

    [Fact]
    public async Task Each_row_that_does_not_fit_says_row_column_and_remedy()
    {
        var money = new MoneySteps(app, "ROW");
        var fund = await money.Fund(60_000);
        await money.Committed(fund, 8);
        var payout = await money.HandedOver(fund);
        var r = await money.References(payout);
        var invented = ReferenceNumber.Compose("ZF", 2023, 987654).Text;
        var text = $"""
            支付编号,金额,结果,原因
            {r[0]},-6000.00,成功,
            {r[1]},999999999999999,成功,
            {r[2]},6000.001,成功,
            {r[3]},5999.99,成功,
            {r[4]},6000.00,也许,
            {r[5]},=1+1,成功,
            ZF2023-999999-1,6000.00,成功,
            {invented},6000.00,成功,
            {r[6]},6000.00,成功,
            {r[6]},6000.00,失败,户名不符
            {r[7]},6000.00,成功,

            """;
        Assert.Equal(HttpStatusCode.OK, (await money.Upload(payout, Gbk.GetBytes(text))).Status);
        await app.Complete<ReturnFileJob>(ReturnFileJob.Kind);

        var exceptions = (await money.Get($"/api/v1/payouts/{payout}/exceptions"))["items"]!.AsArray();
        (string Words, string Column)[] expected =
        [
            ("第2行“金额”列：“-6000.00”——金额不能为负数", "金额"), ("第3行“金额”列：“[redacted]”——金额超过上限", "金额"),
            ("第4行“金额”列：“6000.001”——金额最多两位小数", "金额"), ("第5行“金额”列：回盘金额5,999.99元与发出的6,000.00元不一致", "金额"),
            ("第6行“结果”列：不认识“也许”", "结果"), ("第7行“金额”列：单元格是公式", "金额"),
            ("第8行“支付编号”列：“ZF2023-999999-1”不是有效的支付编号", "支付编号"), ($"第9行“支付编号”列：本批次没有发出过“{invented}”", "支付编号"),
            ("第10行“结果”列：“成功”与本文件其他行", "结果"), ("第11行“结果”列：“失败”与本文件其他行", "结果"),
        ];
        Assert.Equal(expected.Length, exceptions.Count);
        foreach (var (problem, (words, column)) in exceptions.Select(e => e!["problem"]!).Zip(expected))
        {
            Assert.StartsWith(words, problem["detailZh"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.StartsWith($"Row {problem["row"]}, column ", problem["detailEn"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.Equal(column, problem["column"]!.GetValue<string>());
        }

        Assert.Equal(1, (await money.Get($"/api/v1/payouts/{payout}"))["payout"]!["paidCount"]!.GetValue<int>());
        var file = exceptions[0]!["fileId"]!.GetValue<Guid>();
        await money.Refused("state.reason-missing", $"/api/v1/payouts/{payout}/exceptions/{file}/2/resolve", new { reason = "" });
        await money.Ok($"/api/v1/payouts/{payout}/exceptions/{file}/2/resolve", new { reason = "银行更正重传" });
        await money.Refused("payout.no-exception", $"/api/v1/payouts/{payout}/exceptions/{file}/2/resolve", new { reason = "再次" });
        Assert.Equal((9, 10), ((await money.Get($"/api/v1/payouts/{payout}/exceptions"))["items"]!.AsArray().Count, (await money.Get($"/api/v1/payouts/{payout}/exceptions?resolvedToo=true"))["items"]!.AsArray().Count));
    }

    [Fact]
    public async Task A_returned_payment_is_issued_again_once_or_written_off()
    {
        var money = new MoneySteps(app, "AGN");
        var fund = await money.Fund(30_000);
        var claims = await money.Committed(fund, 3);
        var payout = await money.HandedOver(fund);
        var r = await money.References(payout);
        await money.Upload(payout, Encoding.UTF8.GetBytes($"支付编号,金额,结果\n{r[0]},6000.00,失败\n{r[1]},6000.00,退票\n{r[2]},6000.00,成功\n"));
        await app.Complete<ReturnFileJob>(ReturnFileJob.Kind);
        await money.Refused("payout.still-open", $"/api/v1/payouts/{payout}/reconcile", user: OfficeApp.SecondOfFinance);
        await money.Refused("payout.claim-not-due", $"/api/v1/payouts/{payout}/reissues", new { title = "重拨", claimIds = new[] { claims[0] } });
        Assert.Equal(1L, await app.Value<long>("SELECT count(*) FROM subsidies.payout WHERE fund_id = $1", fund));

        await app.CorrectAccount(claims[0]);
        var once = Guid.CreateVersion7();
        var body = new { title = "重拨", claimIds = new[] { claims[0] } };
        var (status, made) = await money.Post($"/api/v1/payouts/{payout}/reissues", body, operation: once);
        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal(made!["id"]!.GetValue<Guid>(), (await money.Post($"/api/v1/payouts/{payout}/reissues", body, operation: once)).Body!["id"]!.GetValue<Guid>());
        await money.Refused("payout.claim-not-due", $"/api/v1/payouts/{payout}/reissues", body);
        await app.Complete<PayoutComputeJob>(PayoutComputeJob.Kind);
        await money.Approve(made["id"]!.GetValue<Guid>());
        await money.HandOver(made["id"]!.GetValue<Guid>());

        await money.Ok($"/api/v1/funds/{fund}/releases/{claims[1]}", new { reason = "无法联系" });
        var returned = (await money.Get($"/api/v1/payouts/{payout}/returned-payments"))["items"]!.AsArray();
        Assert.Equal(["InPayout Open", "WrittenOff "], returned.Select(p => $"{p!["claimState"]} {p["againState"]}"));
        await money.Refused("payout.not-paid", $"/api/v1/payouts/{payout}/recoveries/{r[0]}", new { reason = "误" });
        await money.Ok($"/api/v1/payouts/{payout}/recoveries/{r[2]}", new { reason = "重复领取" });
        await money.Ok($"/api/v1/payouts/{payout}/reconcile", user: OfficeApp.SecondOfFinance);
    }

    private static string Rows(IEnumerable<string> references, char separator) =>
        string.Join('\n', references.Select(r => string.Join(separator, r, "6000.00", "成功")).Prepend(string.Join(separator, "支付编号", "金额", "结果"))) + "\n";
}
