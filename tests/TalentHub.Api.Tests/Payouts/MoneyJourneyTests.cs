using System.Text;
using Microsoft.Playwright;
using TalentHub.Api.Tests.Browser;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Subsidies.Jobs;

namespace TalentHub.Api.Tests.Payouts;

[Collection(MoneyTests.Name)]
public sealed class MoneyJourneyTests(OfficeApp app, Chromium chromium)
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    [Fact]
    public async Task Finance_pays_five_experts_two_payments_fail_and_are_issued_again()
    {
        var claims = await app.Approved("JRN", 5);
        var finance = await chromium.SignedIn(app, MoneySteps.Finance);
        await Appropriate(finance);
        var fund = Path(finance);
        await Commit(finance, fund);
        await Open(finance, fund);
        var payout = Path(finance);
        await Press(finance, "冻结全部应付申领", "确认");
        await Assertions.Expect(finance.GetByText("正在计算各笔支付").First).ToBeVisibleAsync();
        await Work<PayoutComputeJob>(finance, PayoutComputeJob.Kind);
        await finance.GotoAsync(payout);
        await Assertions.Expect(finance.GetByText("须由另一位财务人员复核")).ToBeVisibleAsync();

        var second = await chromium.SignedIn(app, OfficeApp.SecondOfFinance);
        await Approve(second, payout);
        await HandOver(finance, payout);
        await Download(finance, payout);
        await Answer(finance, payout);
        var again = await IssueAgain(finance, second, payout, claims);
        await Reconcile(second, again);
        await finance.GotoAsync(payout);
        await Assertions.Expect(finance.GetByRole(AriaRole.Button, new() { Name = "完成对账" })).ToHaveCountAsync(0);
        await second.GotoAsync(payout);
        await Press(second, "完成对账", "确认");
        await Assertions.Expect(second.GetByText("对账完成。")).ToBeVisibleAsync();
        await second.Look("money-payout-reconciled");
        await finance.GotoAsync($"{payout}/sheet");
        await finance.Look("money-sheet");
        await Books(fund);
    }

    private static async Task Appropriate(IPage finance)
    {
        await finance.GotoAsync("/funds/new");
        await finance.GetByLabel("资金代码").FillAsync("jrn");
        await finance.GetByLabel("资金名称").FillAsync("旅程补贴资金");
        await finance.GetByLabel("资金来源").SelectOptionAsync("City");
        await finance.GetByLabel("下达文号").FillAsync("中财〔2023〕7号");
        foreach (var (amount, sentence) in new[] { ("-1", "不能为负数"), ("1.234", "最多两位小数"), ("99999999999999", "超过上限") })
        {
            await finance.GetByLabel("金额（元）").FillAsync(amount);
            await finance.PressFirst("登记");
            await Assertions.Expect(finance.GetByRole(AriaRole.Alert)).ToContainTextAsync(sentence);
        }

        await finance.Look("money-appropriate-refused");
        await finance.GetByLabel("金额（元）").FillAsync("30000");
        await finance.PressFirst("登记");
        await Assertions.Expect(finance.GetByText("资金下达已登记。")).ToBeVisibleAsync();
        await Assertions.Expect(finance.GetByRole(AriaRole.Heading, new() { Name = "旅程补贴资金 (jrn) · 2023" })).ToBeVisibleAsync();
    }

    private static async Task Commit(IPage finance, string fund)
    {
        await finance.GotoAsync($"{fund}?tab=waiting&q=JRN");
        await finance.GetByLabel("全选").CheckAsync();
        await finance.Look("money-fund-waiting");
        await finance.PressFirst("安排资金");
        await Assertions.Expect(finance.GetByText("资金已安排。")).ToBeVisibleAsync();
        await finance.GotoAsync(fund);
        await finance.Look("money-fund");
        await finance.GotoAsync($"{fund}?tab=postings&account=Committed");
        await finance.Look("money-fund-postings");
    }

    private static async Task Open(IPage finance, string fund)
    {
        await finance.GotoAsync("/payouts/new");
        await finance.GetByLabel("资金", new() { Exact = false }).First.SelectOptionAsync(fund.Split('/')[^1]);
        await finance.GetByLabel("批次名称").FillAsync("2023年12月柔性引才补贴");
        await finance.PressFirst("建立批次");
        await Assertions.Expect(finance.GetByText("请确认纳入的申领后冻结")).ToBeVisibleAsync();
        await finance.Look("money-payout-draft");
    }

    private static async Task Approve(IPage second, string payout)
    {
        await second.GotoAsync("/work");
        await second.GetByRole(AriaRole.Link, new() { Name = "待复核的拨付批次" }).ClickAsync();
        await second.GotoAsync(payout);
        await second.GetByText("复核通过", new() { Exact = true }).First.ClickAsync();
        await Assertions.Expect(second.GetByText("叁万元整")).ToBeVisibleAsync();
        await second.Look("money-payout-approve");
        await second.PressFirst("确认");
        await Assertions.Expect(second.GetByText("已复核通过")).ToBeVisibleAsync();
    }

    /// <summary>The page asks for news while a job runs and loads itself again at its end; it is left first, so that this meets no step of ours.</summary>
    private async Task Work<TJob>(IPage page, string kind)
        where TJob : Platform.Jobs.IRunJob
    {
        await page.GotoAsync("about:blank");
        await app.Complete<TJob>(kind);
    }

    private async Task HandOver(IPage finance, string payout)
    {
        await finance.GotoAsync(payout);
        await Press(finance, "送盘", "确认");
        await Work<BankFileJob>(finance, BankFileJob.Kind);
        await finance.GotoAsync(payout);
        await Assertions.Expect(finance.GetByText("SHA-256摘要").First).ToBeVisibleAsync();
    }

    private static async Task Download(IPage finance, string payout)
    {
        var download = await finance.RunAndWaitForDownloadAsync(() => finance.GetByRole(AriaRole.Link, new() { Name = "下载文本" }).ClickAsync());
        var text = Gbk.GetString(await File.ReadAllBytesAsync(await download.PathAsync()));
        Assert.StartsWith("编码\tGBK\t批次\t", text, StringComparison.Ordinal);
        Assert.Contains("笔数\t5\t合计\t30000.00", text, StringComparison.Ordinal);
        await finance.GotoAsync(payout);
        await Assertions.Expect(finance.GetByText("下载银行文件").First).ToBeVisibleAsync();
    }

    private async Task Answer(IPage finance, string payout)
    {
        var r = await References(payout);
        await Upload(finance, "hello,world\n1,2\n");
        await Assertions.Expect(finance.GetByRole(AriaRole.Alert)).ToContainTextAsync("没有找到表头");
        await Upload(finance, $"""
            支付编号,金额,结果,原因
            {r[0]},6000.00,成功,
            {r[1]},6000.00,失败,户名不符
            {r[2]},6000.00,成功,
            {r[3]},6000.00,退票,账户已销户
            {r[4]},6000.001,成功,

            """);
        await Work<ReturnFileJob>(finance, ReturnFileJob.Kind);
        await finance.GotoAsync(payout);
        await finance.Look("money-payout-answered");
        await finance.GotoAsync($"{payout}?tab=exceptions");
        await Assertions.Expect(finance.GetByText("第6行“金额”列")).ToBeVisibleAsync();
        await finance.Look("money-payout-exceptions");
        await finance.GetByLabel("全选").CheckAsync();
        await finance.GetByLabel("核实结果").FillAsync("银行确认为6000.00元，已更正重传");
        await finance.PressFirst("处理所选");
        await Assertions.Expect(finance.GetByText("异常已处理。")).ToBeVisibleAsync();
        await finance.GotoAsync(payout);
        await Upload(finance, $"支付编号,金额,结果\n{r[4]},6000.00,成功\n");
        await Work<ReturnFileJob>(finance, ReturnFileJob.Kind);
    }

    private async Task<string> IssueAgain(IPage finance, IPage second, string payout, Guid[] claims)
    {
        await app.CorrectAccount(claims[1]);
        await second.GotoAsync(payout);
        await Press(second, "完成对账", "确认");
        await Assertions.Expect(second.GetByRole(AriaRole.Alert)).ToContainTextAsync("2笔退票未重拨或核销");
        await finance.GotoAsync($"{payout}?tab=returned");
        await finance.GetByLabel("全选").CheckAsync();
        await finance.PressFirst("重拨所选");
        await Assertions.Expect(finance.GetByRole(AriaRole.Alert)).ToContainTextAsync("有1项不能拨付");
        await finance.GetByLabel("全选").CheckAsync();
        await finance.GetByLabel("账户未更正也重拨").CheckAsync();
        await finance.Look("money-payout-returned");
        await finance.PressFirst("重拨所选");
        await Assertions.Expect(finance.GetByText("已建立重拨批次并冻结")).ToBeVisibleAsync();
        var again = Path(finance);
        await Work<PayoutComputeJob>(finance, PayoutComputeJob.Kind);
        await second.GotoAsync(again);
        await Press(second, "复核通过", "确认");
        await HandOver(finance, again);
        await Upload(finance, $"支付编号|金额|结果\n{string.Join('\n', (await References(again)).Select(r => $"{r}|6000.00|成功"))}\n");
        await Work<ReturnFileJob>(finance, ReturnFileJob.Kind);
        return again;
    }

    private static async Task Reconcile(IPage finance, string payout)
    {
        await finance.GotoAsync($"{payout}?tab=payments");
        await finance.Look("money-payments");
        await finance.GotoAsync(payout);
        await Press(finance, "完成对账", "确认");
        await Assertions.Expect(finance.GetByText("对账完成。")).ToBeVisibleAsync();
    }

    private async Task Books(string fund)
    {
        var auditor = await chromium.SignedIn(app, OfficeApp.NameOf(Role.Auditor));
        await auditor.GotoAsync(fund);
        await Assertions.Expect(auditor.GetByText("账簿逐笔相加与余额一致。")).ToBeVisibleAsync();
        await Assertions.Expect(auditor.GetByText("30,000.00").First).ToBeVisibleAsync();
        await Assertions.Expect(auditor.GetByText("关闭年度")).ToHaveCountAsync(0);
        await Assertions.Expect(auditor.GetByRole(AriaRole.Link, new() { Name = "登记资金下达" })).ToHaveCountAsync(0);
        foreach (var (page, picture) in new[] { ("/payouts?q=柔性", "money-payouts"), ("/funds", "money-funds") })
        {
            await auditor.GotoAsync(page);
            await auditor.Look(picture);
        }
    }

    private Task<string[]> References(string payout) => new MoneySteps(app, "JRN").References(Guid.Parse(payout.Split('/')[^1]));

    private static async Task Upload(IPage page, string text)
    {
        await page.GetByLabel("回盘文件").SetInputFilesAsync(new FilePayload { Name = "回盘.txt", MimeType = "text/plain", Buffer = Gbk.GetBytes(text) });
        await page.PressFirst("上传回盘文件");
    }

    /// <summary>Opens a question and answers it.</summary>
    private static async Task Press(IPage page, string question, string answer)
    {
        await page.Locator("summary", new() { HasTextString = question }).ClickAsync();
        await page.PressFirst(answer);
    }

    private static string Path(IPage page) => new Uri(page.Url).AbsolutePath;
}
