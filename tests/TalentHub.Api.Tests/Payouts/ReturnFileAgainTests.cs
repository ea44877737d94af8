using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Subsidies.Jobs;

namespace TalentHub.Api.Tests.Payouts;

/// <summary>Return files that repeat, reorder, contradict or invent rows: each thing the bank says counts once.</summary>
[Collection(MoneyTests.Name)]
public sealed class ReturnFileAgainTests(OfficeApp app)
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    [Fact]
    public async Task The_same_file_under_another_name_is_said_to_be_the_same_and_changes_nothing()
    {
        var (money, payout, r) = await HandedOver("SAM", 2);
        var file = Gbk.GetBytes($"支付编号,金额,结果\n{r[0]},6000.00,成功\n{r[1]},5000.00,成功\n");
        await Apply(money, payout, file, "第一次.csv");

        var (status, answer) = await money.Upload(payout, file, "第二次.csv");
        Assert.Equal((HttpStatusCode.Conflict, "return.repeated"), (status, answer!["code"]!.GetValue<string>()));
        Assert.Contains("“第一次.csv”", answer["detailZh"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("\"第一次.csv\"", answer["detailEn"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(["第一次.csv PartlyBooked 2 1 0 1"], await Files(money, payout));
        Assert.Single((await money.Get($"/api/v1/payouts/{payout}/exceptions"))["items"]!.AsArray());

        // The page answers at its field, in the reader's language, and says what was booked.
        using var finance = await app.Browser(MoneySteps.Finance);
        var page = await finance.GetStringAsync($"/payouts/{payout}", TestContext.Current.CancellationToken);
        Assert.Contains("部分入账", page, StringComparison.Ordinal);
        Assert.DoesNotContain("已入账", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_sent_by_twenty_at_once_is_taken_in_once()
    {
        var (money, payout, r) = await HandedOver("TWE", 1);
        var file = Encoding.UTF8.GetBytes(Rows($"{r[0]},6000.00,成功"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => money.Upload(payout, file, $"{n}.csv")));

        Assert.Single(answers, a => a.Status == HttpStatusCode.OK);
        Assert.All(answers.Where(a => a.Status != HttpStatusCode.OK), a => Assert.Equal(HttpStatusCode.Conflict, a.Status));
        Assert.Equal(1L, await app.Value<long>("SELECT count(*) FROM subsidies.return_file WHERE payout_id = $1", payout));
        await app.Complete<ReturnFileJob>(ReturnFileJob.Kind);
        Assert.Equal(1, await app.Value<int>("SELECT paid_count FROM subsidies.payout WHERE id = $1", payout));
    }

    [Fact]
    public async Task Rows_that_wait_for_a_person_wait_once_however_often_and_in_whatever_order_they_come()
    {
        var (money, payout, r) = await HandedOver("ONC", 4);
        var invented = ReferenceNumber.Compose("ZF", 2023, 123456).Text;
        string[] rows =
        [
            $"{r[0]},6000.00,成功", $"{r[1]},6000.00,成功", $"{r[1]},6000.00,失败", $"{r[2]},1.00,成功", $"{invented},6000.00,成功", "ZF2023-000000-1,6000.00,成功",
        ];
        await Apply(money, payout, Gbk.GetBytes(Rows(rows)), "a.csv");
        await Apply(money, payout, Encoding.UTF8.GetBytes(Rows([.. rows.Reverse()])), "b.csv");
        await Apply(money, payout, Gbk.GetBytes(Rows([.. rows, .. rows])), "c.csv");
        Assert.Equal(["c.csv OnlyRepeats 12 0 12 0", "b.csv OnlyRepeats 6 0 6 0", "a.csv PartlyBooked 6 1 0 5"], await Files(money, payout));

        // Closed by a person, a row that comes again opens nothing.
        var open = (await money.Get($"/api/v1/payouts/{payout}/exceptions"))["items"]!.AsArray();
        foreach (var row in open)
        {
            await money.Ok($"/api/v1/payouts/{payout}/exceptions/{row!["fileId"]}/{row["row"]}/resolve", new { reason = "银行已更正" });
        }

        await Apply(money, payout, Gbk.GetBytes(Rows(rows[4], rows[3], rows[2], rows[1])), "d.csv");
        Assert.Empty((await money.Get($"/api/v1/payouts/{payout}/exceptions"))["items"]!.AsArray());

        // What contradicts the settled payment is an exception of its own, and the payment stays.
        await Apply(money, payout, Encoding.UTF8.GetBytes(Rows($"{r[0]},6000.00,失败", $"{r[3]},6000.00,处理中")), "e.csv");
        var problem = Assert.Single((await money.Get($"/api/v1/payouts/{payout}/exceptions"))["items"]!.AsArray())!["problem"]!;
        Assert.StartsWith("第2行“结果”列：“失败”与本文件其他行或银行此前的回复相矛盾", problem["detailZh"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("e.csv NothingBooked 2 0 0 1", (await Files(money, payout))[0]);
        Assert.Equal(["Paid", "Open", "Open", "Open"], await app.Column<string>("SELECT state FROM subsidies.payment WHERE payout_id = $1 ORDER BY row_number", payout));
        Assert.Equal(6000m, await app.Value<decimal>("SELECT paid_total FROM subsidies.payout WHERE id = $1", payout));
    }

    [Theory]
    [InlineData("{name},6222020012345678901", null)]
    [InlineData(",６２２２ 0200 1234 5678 901", null)]
    [InlineData("演示＊＊,6222***********8901", null)]
    [InlineData("另一个人,6222020012345678901", "return.name-differs 户名 “另一个人”")]
    [InlineData("{name},6222020012345678902", "return.account-differs 账号 ***************8902")]
    [InlineData("{name},6222***********8902", "return.account-differs 账号 ***************8902")]
    [InlineData("{name},6.22202001234568E+18", "return.account-differs 账号")]
    public async Task Another_name_or_account_than_was_sent_is_left_to_a_person(string holder, string? expected)
    {
        var (money, payout, r) = await HandedOver($"HO{Math.Abs(holder.Sum(c => c * 31 % 97)) % 10000:D4}", 1);
        var name = await app.Value<string>("SELECT account_name FROM subsidies.payment WHERE payout_id = $1", payout);
        var text = $"支付编号\t户名\t账号\t金额\t结果\r\n{r[0]}\t{holder.Replace("{name}", name, StringComparison.Ordinal).Replace(',', '\t')}\t6000.00\t成功\r\n";
        await Apply(money, payout, Gbk.GetBytes(text), "holder.txt");

        var problem = (await money.Get($"/api/v1/payouts/{payout}/exceptions"))["items"]!.AsArray().SingleOrDefault()?["problem"];
        Assert.Equal(expected is null ? "Paid" : "Open", await app.Value<string>("SELECT state FROM subsidies.payment WHERE payout_id = $1", payout));
        if (expected is null)
        {
            Assert.Null(problem);
            return;
        }

        var parts = expected.Split(' ');
        Assert.Equal((parts[0], parts[1], 2), (problem!["code"]!.GetValue<string>(), problem["column"]!.GetValue<string>(), problem["row"]!.GetValue<int>()));
        Assert.Contains(parts.ElementAtOrDefault(2) ?? "", problem["detailZh"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.StartsWith("Row 2, column Account", problem["detailEn"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain("622202001234567", $"{await money.Get($"/api/v1/payouts/{payout}/exceptions")}", StringComparison.Ordinal);
        Assert.Equal(0L, await app.Value<long>("SELECT count(*) FROM subsidies.return_row WHERE concat_ws(' ', reference, amount, status, note, account_name, account_mask) ~ '[0-9]{12,}'"));
    }

    private static string Rows(params string[] rows) => string.Join('\n', rows.Prepend("支付编号,金额,结果")) + "\n";

    private async Task<(MoneySteps Money, Guid Payout, string[] References)> HandedOver(string mark, int claims)
    {
        var money = new MoneySteps(app, mark);
        var fund = await money.Fund(claims * 6000m);
        await money.Committed(fund, claims);
        var payout = await money.HandedOver(fund);
        return (money, payout, await money.References(payout));
    }

    private async Task Apply(MoneySteps money, Guid payout, byte[] file, string name)
    {
        var (status, answer) = await money.Upload(payout, file, name);
        Assert.True(status == HttpStatusCode.OK, $"{answer}");
        await app.Complete<ReturnFileJob>(ReturnFileJob.Kind);
    }

    /// <summary>Each file, newest first: name, result, rows, settled, repeated, exceptions.</summary>
    private static async Task<string[]> Files(MoneySteps money, Guid payout) =>
    [
        .. (await money.Get($"/api/v1/payouts/{payout}"))["returnFiles"]!.AsArray()
            .Select(f => $"{f!["name"]} {f["result"]} {f["rows"]} {f["settled"]} {f["repeated"]} {f["exceptions"]}"),
    ];
}
