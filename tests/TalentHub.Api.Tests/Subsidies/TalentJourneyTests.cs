using Microsoft.Playwright;
using TalentHub.Api.Tests.Browser;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Subsidies;

[Collection(nameof(TalentApp))]
public sealed class TalentJourneyTests(TalentApp app, Chromium chromium) : IClassFixture<Chromium>
{
    private const string Expert = "林示范";

    [Fact]
    public async Task An_expert_is_brought_in_and_the_subsidy_claimed_reviewed_published_and_approved()
    {
        var employer = await SignedIn(TalentApp.NameOf(Role.Enterprise));
        var person = await Register(employer);
        var engagement = await Engage(employer);
        var expert = await SignedIn(await app.CreateUser("expert.lin", Role.Expert, person: person));
        await Agree(expert, engagement);
        await Record(employer, engagement);
        await Confirm(expert, engagement, person);
        var claim = await Claim(employer, engagement);
        await Review(claim);
        await Publish(claim);
        await app.MoveTo(new DateOnly(2023, 11, 20));
        await Approve(claim);
    }

    private static async Task<Guid> Register(IPage employer)
    {
        await employer.GotoAsync("/experts");
        await Look(employer, "talent-experts-empty");
        await employer.GetByRole(AriaRole.Link, new() { Name = "登记专家" }).First.ClickAsync();
        await employer.GetByLabel("姓名").FillAsync(Expert);
        await employer.GetByLabel("证件号码").FillAsync("442000198001010000");
        await Press(employer, "登记专家");
        await Assertions.Expect(employer.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Look(employer, "talent-expert-refused");
        await employer.GetByLabel("证件号码").FillAsync(Invented.ResidentNumber(301));
        await employer.GetByLabel("手机号码").FillAsync("13800138000");
        await employer.GetByLabel("市外工作单位").FillAsync("示范大学");
        await employer.GetByLabel("所在城市").FillAsync("广州");
        await employer.GetByLabel("专业领域").FillAsync("光学设计");
        await Press(employer, "登记专家");
        await Assertions.Expect(employer.GetByRole(AriaRole.Heading, new() { Name = Expert })).ToBeVisibleAsync();
        return Guid.Parse(new Uri(employer.Url).Segments[^1]);
    }

    private static async Task<string> Engage(IPage employer)
    {
        await employer.GetByRole(AriaRole.Link, new() { Name = "起草引才约定" }).ClickAsync();
        await employer.GetByLabel("引才方式").SelectOptionAsync("技术指导");
        await employer.GetByLabel("合作内容").FillAsync("大功率 LED 灯具散热与光效提升");
        await employer.GetByLabel("开始日期").FillAsync("2023-08-01");
        await employer.GetByLabel("结束日期").FillAsync("2023-12-31");
        await employer.GetByLabel("约定报酬（元）").FillAsync("80000");
        await Look(employer, "talent-engagement-new");
        await Press(employer, "保存草稿");
        await Press(employer, "提请专家确认");
        await Assertions.Expect(employer.GetByText("已提请专家确认。")).ToBeVisibleAsync();
        return new Uri(employer.Url).AbsolutePath;
    }

    private static async Task Agree(IPage expert, string engagement)
    {
        await expert.GotoAsync("/work");
        await Assertions.Expect(expert.GetByText("待您确认的引才约定")).ToBeVisibleAsync();
        await expert.GotoAsync(engagement);
        await Press(expert, "确认约定");
        await Assertions.Expect(expert.GetByText("约定已确认。")).ToBeVisibleAsync();
    }

    private static async Task Record(IPage employer, string engagement)
    {
        await employer.GotoAsync(engagement);
        await Press(employer, "开始工作");
        foreach (var month in new[] { "2023-09", "2023-10" })
        {
            await employer.GotoAsync($"{engagement}/days?month={month}&fill=workdays");
            await Press(employer, "保存所选日期");
            await Assertions.Expect(employer.GetByText("工作日已登记，等待专家确认。")).ToBeVisibleAsync();
        }

        await Press(employer, "保存所选日期");
        await Assertions.Expect(employer.GetByRole(AriaRole.Alert)).ToContainTextAsync("请至少选择一个工作日期");
        await Look(employer, "talent-days");
    }

    private static async Task Confirm(IPage expert, string engagement, Guid person)
    {
        await expert.GotoAsync(engagement);
        await expert.GetByRole(AriaRole.Button, new() { NameRegex = new("^确认 ?\\d+ ?个工作日$") }).ClickAsync();
        await Assertions.Expect(expert.GetByText("工作日已确认。")).ToBeVisibleAsync();
        await Look(expert, "talent-engagement");
        await expert.GotoAsync($"/experts/{person}/account");
        await expert.GetByLabel("银行账号").FillAsync("6222020000012345678");
        await expert.GetByLabel("开户行联行号").FillAsync("102603000014");
        await Press(expert, "保存");
        await Assertions.Expect(expert.GetByText("收款账户已保存。")).ToBeVisibleAsync();
        Assert.DoesNotContain("6222020000012345678", await expert.ContentAsync(), StringComparison.Ordinal);
        await Look(expert, "talent-expert");
    }

    private static async Task<string> Claim(IPage employer, string engagement)
    {
        await employer.GotoAsync(engagement);
        await employer.GetByRole(AriaRole.Link, new() { Name = "新建申领" }).ClickAsync();
        await Look(employer, "talent-claim-new");
        await Press(employer, "保存并上传材料");
        var claim = new Uri(employer.Url).AbsolutePath;
        await Press(employer, "提交申领");
        await Assertions.Expect(employer.GetByRole(AriaRole.Alert)).ToContainTextAsync("缺少材料");
        var files = employer.Locator(".evidence input[type=file]");
        await Assertions.Expect(files).ToHaveCountAsync(8);
        await files.Nth(0).SetInputFilesAsync(new FilePayload { Name = "执照.pdf", MimeType = "application/pdf", Buffer = "MZ no scan"u8.ToArray() });
        await Press(employer, "上传所选文件");
        await Assertions.Expect(files.Nth(0)).ToHaveAttributeAsync("aria-invalid", "true");
        await Look(employer, "talent-claim-draft");
        foreach (var n in new[] { 0, 1, 2, 4, 5, 6 })
        {
            await files.Nth(n).SetInputFilesAsync(new FilePayload { Name = $"材料{n}.pdf", MimeType = "application/pdf", Buffer = TalentApi.Pdf });
        }

        await Press(employer, "上传所选文件");
        await Assertions.Expect(employer.GetByText("材料已上传。")).ToBeVisibleAsync();
        await Press(employer, "提交申领");
        await Assertions.Expect(employer.GetByText("申领已提交。")).ToBeVisibleAsync();
        return claim;
    }

    private async Task Review(string claim)
    {
        var first = await SignedIn(TalentApp.NameOf(Role.BureauReviewer));
        await first.GotoAsync("/work");
        await Assertions.Expect(first.GetByText("待初审的申领")).ToBeVisibleAsync();
        await first.GotoAsync(claim);
        await Look(first, "talent-claim-first-review");
        await Press(first, "初审通过");
        await Press(first, "复审通过");
        await Assertions.Expect(first.GetByRole(AriaRole.Alert)).ToContainTextAsync("另");
        await Look(first, "talent-claim-review");
        var second = await SignedIn("second.reviewer");
        await second.GotoAsync(claim);
        await Press(second, "复审通过");
        await Assertions.Expect(second.GetByText("复审通过，等待公示。")).ToBeVisibleAsync();
        await second.GotoAsync("/claims");
        await Look(second, "talent-claims");
    }

    private async Task Publish(string claim)
    {
        var clerk = await SignedIn(TalentApp.NameOf(Role.BureauClerk));
        await clerk.GotoAsync("/claims?tab=recommended&q=" + Uri.EscapeDataString(Expert));
        await clerk.GetByLabel("全选本页").CheckAsync();
        await clerk.GetByRole(AriaRole.Button, new() { Name = "公示所选" }).ClickAsync();
        await Look(clerk, "talent-notice");
        await LookInEnglishAndDark(clerk, new Uri(clerk.Url).PathAndQuery, "talent-notice");
        await Press(clerk, "公示以上1项");
        await Assertions.Expect(clerk.GetByText("已办理1项，未办理0项")).ToBeVisibleAsync();
        var approver = await SignedIn(TalentApp.NameOf(Role.BureauApprover));
        await approver.GotoAsync(claim);
        await Press(approver, "批准");
        await Assertions.Expect(approver.GetByRole(AriaRole.Alert)).ToContainTextAsync("期满前不能批准");
    }

    private async Task Approve(string claim)
    {
        var approver = await SignedIn(TalentApp.NameOf(Role.BureauApprover));
        await approver.GotoAsync($"/claims/approval?ids={claim.Split('/')[^1]}");
        await Press(approver, "批准以上1项");
        await Assertions.Expect(approver.GetByText("已办理1项，未办理0项")).ToBeVisibleAsync();
        await Look(approver, "talent-approval");
        await approver.GotoAsync(claim);
        await Look(approver, "talent-claim");
        await approver.GotoAsync("/experts");
        await Look(approver, "talent-experts");
        await approver.GotoAsync("/engagements");
        await Look(approver, "talent-engagements");
        await LookInEnglishAndDark(approver, "/claims", "talent-claims");
        await LookInEnglishAndDark(approver, claim, "talent-claim");
        await LookInEnglishAndDark(approver, $"/claims/approval?ids={claim.Split('/')[^1]}", "talent-approval");
    }

    private static async Task LookInEnglishAndDark(IPage page, string path, string name)
    {
        var back = Uri.EscapeDataString(path);
        await page.GotoAsync($"/theme?value=dark&returnUrl={Uri.EscapeDataString($"/language?culture=en&returnUrl={back}")}");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Look(page, name + "-en-dark");
        await page.GotoAsync($"/theme?value=light&returnUrl={Uri.EscapeDataString($"/language?culture=zh-CN&returnUrl={back}")}");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-CN");
    }

    private static async Task Press(IPage page, string button)
    {
        await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync(), answer => answer.Request.Method == "POST");
        await page.WaitForLoadStateAsync(LoadState.Load);
    }

    private async Task<IPage> SignedIn(string name)
    {
        var page = await chromium.Page(app.Address, Screen.Desktop);
        await page.Context.AddCookiesAsync([new() { Name = "session", Value = await app.Session(name), Url = app.Address.ToString() }]);
        return page;
    }

    /// <summary>The page on both screens: no violation, no overflow, a picture.</summary>
    private static async Task Look(IPage page, string name)
    {
        foreach (var (screen, width, height) in new[] { ("desktop", 1366, 800), ("phone", 390, 844) })
        {
            await page.SetViewportSizeAsync(width, height);
            await page.Picture($"{name}-{screen}");
            Assert.Empty(await page.Violations());
            Assert.Equal(0, await page.Overflow());
        }

        await page.SetViewportSizeAsync(1366, 800);
    }
}
