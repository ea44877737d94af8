using Microsoft.Playwright;
using TalentHub.Api.Tests.Browser;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Subsidies;

[Collection(TalentTests.Name)]
public sealed class TalentJourneyTests(OfficeApp app, Chromium chromium)
{
    private const string Expert = "林示范";

    [Fact]
    public async Task An_expert_is_brought_in_and_the_subsidy_claimed_reviewed_published_and_approved()
    {
        var employer = await chromium.SignedIn(app, OfficeApp.NameOf(Role.Enterprise));
        var person = await Register(employer);
        var engagement = await Engage(employer);
        await app.CreateUser("expert.lin", person, [new UserRole(Role.Expert, null)]);
        var expert = await chromium.SignedIn(app, "expert.lin");
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
        await employer.Look("talent-experts-empty");
        await employer.GetByRole(AriaRole.Link, new() { Name = "登记专家" }).First.ClickAsync();
        await employer.GetByLabel("姓名").FillAsync(Expert);
        await employer.GetByLabel("证件号码").FillAsync("442000198001010000");
        await employer.Press("登记专家");
        await Assertions.Expect(employer.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await employer.Look("talent-expert-refused");
        await employer.GetByLabel("证件号码").FillAsync(Invented.ResidentNumber(301));
        await employer.GetByLabel("手机号码").FillAsync("13800138000");
        await employer.GetByLabel("市外工作单位").FillAsync("示范大学");
        await employer.GetByLabel("所在城市").FillAsync("广州");
        await employer.GetByLabel("专业领域").FillAsync("光学设计");
        await employer.Press("登记专家");
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
        await employer.Look("talent-engagement-new");
        await employer.Press("保存草稿");
        await employer.Press("提请专家确认");
        await Assertions.Expect(employer.GetByText("已提请专家确认。")).ToBeVisibleAsync();
        return new Uri(employer.Url).AbsolutePath;
    }

    private static async Task Agree(IPage expert, string engagement)
    {
        await expert.GotoAsync("/work");
        await Assertions.Expect(expert.GetByText("待您确认的引才约定")).ToBeVisibleAsync();
        await expert.GotoAsync(engagement);
        await expert.Press("确认约定");
        await Assertions.Expect(expert.GetByText("约定已确认。")).ToBeVisibleAsync();
    }

    private static async Task Record(IPage employer, string engagement)
    {
        await employer.GotoAsync(engagement);
        await employer.Press("开始工作");
        foreach (var month in new[] { "2023-09", "2023-10" })
        {
            await employer.GotoAsync($"{engagement}/days?month={month}&fill=workdays");
            await employer.Press("保存所选日期");
            await Assertions.Expect(employer.GetByText("工作日已登记，等待专家确认。")).ToBeVisibleAsync();
        }

        await employer.Press("保存所选日期");
        await Assertions.Expect(employer.GetByRole(AriaRole.Alert)).ToContainTextAsync("请至少选择一个工作日期");
        await employer.Look("talent-days");
    }

    private static async Task Confirm(IPage expert, string engagement, Guid person)
    {
        await expert.GotoAsync(engagement);
        await expert.GetByRole(AriaRole.Button, new() { NameRegex = new("^确认 ?\\d+ ?个工作日$") }).ClickAsync();
        await Assertions.Expect(expert.GetByText("工作日已确认。")).ToBeVisibleAsync();
        await expert.Look("talent-engagement");
        await expert.GotoAsync($"/experts/{person}/account");
        await expert.GetByLabel("银行账号").FillAsync("6222020012345678903");
        await expert.GetByLabel("开户行联行号").FillAsync("102100099996");
        await expert.Press("保存");
        await Assertions.Expect(expert.GetByText("收款账户已保存。")).ToBeVisibleAsync();
        Assert.DoesNotContain("6222020012345678903", await expert.ContentAsync(), StringComparison.Ordinal);
        await expert.Look("talent-expert");
    }

    private static async Task<string> Claim(IPage employer, string engagement)
    {
        await employer.GotoAsync(engagement);
        await employer.GetByRole(AriaRole.Link, new() { Name = "新建申领" }).ClickAsync();
        await employer.Look("talent-claim-new");
        await employer.Press("保存并上传材料");
        var claim = new Uri(employer.Url).AbsolutePath;
        await employer.Press("提交申领");
        await Assertions.Expect(employer.GetByRole(AriaRole.Alert)).ToContainTextAsync("缺少材料");
        var files = employer.Locator(".evidence input[type=file]");
        await Assertions.Expect(files).ToHaveCountAsync(8);
        await files.Nth(0).SetInputFilesAsync(new FilePayload { Name = "执照.pdf", MimeType = "application/pdf", Buffer = "MZ no scan"u8.ToArray() });
        await employer.Press("上传所选文件");
        await Assertions.Expect(files.Nth(0)).ToHaveAttributeAsync("aria-invalid", "true");
        await employer.Look("talent-claim-draft");
        foreach (var n in new[] { 0, 1, 2, 4, 5, 6 })
        {
            await files.Nth(n).SetInputFilesAsync(new FilePayload { Name = $"材料{n}.pdf", MimeType = "application/pdf", Buffer = TalentApi.Pdf });
        }

        await employer.Press("上传所选文件");
        await Assertions.Expect(employer.GetByText("材料已上传。")).ToBeVisibleAsync();
        await employer.Press("提交申领");
        await Assertions.Expect(employer.GetByText("申领已提交。")).ToBeVisibleAsync();
        return claim;
    }

    private async Task Review(string claim)
    {
        var first = await chromium.SignedIn(app, OfficeApp.NameOf(Role.BureauReviewer));
        await first.GotoAsync("/work");
        await Assertions.Expect(first.GetByText("待初审的申领")).ToBeVisibleAsync();
        await first.GotoAsync(claim);
        await first.Look("talent-claim-first-review");
        await first.Press("初审通过");
        await first.Press("复审通过");
        await Assertions.Expect(first.GetByRole(AriaRole.Alert)).ToContainTextAsync("另");
        await first.Look("talent-claim-review");
        var second = await chromium.SignedIn(app, OfficeApp.SecondReviewer);
        await second.GotoAsync(claim);
        await second.Press("复审通过");
        await Assertions.Expect(second.GetByText("复审通过，等待公示。")).ToBeVisibleAsync();
        await second.GotoAsync("/claims");
        await second.Look("talent-claims");
    }

    private async Task Publish(string claim)
    {
        var clerk = await chromium.SignedIn(app, OfficeApp.NameOf(Role.BureauClerk));
        await clerk.GotoAsync("/claims?tab=recommended&q=" + Uri.EscapeDataString(Expert));
        await clerk.GetByLabel("全选本页").CheckAsync();
        await clerk.GetByRole(AriaRole.Button, new() { Name = "公示所选" }).ClickAsync();
        await clerk.Look("talent-notice");
        await LookInEnglishAndDark(clerk, new Uri(clerk.Url).PathAndQuery, "talent-notice");
        await clerk.Press("公示以上1项");
        await Assertions.Expect(clerk.GetByText("已办理1项，未办理0项")).ToBeVisibleAsync();
        var approver = await chromium.SignedIn(app, OfficeApp.NameOf(Role.BureauApprover));
        await approver.GotoAsync(claim);
        await approver.Press("批准");
        await Assertions.Expect(approver.GetByRole(AriaRole.Alert)).ToContainTextAsync("期满前不能批准");
    }

    private async Task Approve(string claim)
    {
        var approver = await chromium.SignedIn(app, OfficeApp.NameOf(Role.BureauApprover));
        await approver.GotoAsync($"/claims/approval?ids={claim.Split('/')[^1]}");
        await approver.Press("批准以上1项");
        await Assertions.Expect(approver.GetByText("已办理1项，未办理0项")).ToBeVisibleAsync();
        await approver.Look("talent-approval");
        await approver.GotoAsync(claim);
        await approver.Look("talent-claim");
        await approver.GotoAsync("/experts");
        await approver.Look("talent-experts");
        await approver.GotoAsync("/engagements");
        await approver.Look("talent-engagements");
        await LookInEnglishAndDark(approver, "/claims", "talent-claims");
        await LookInEnglishAndDark(approver, claim, "talent-claim");
        await LookInEnglishAndDark(approver, $"/claims/approval?ids={claim.Split('/')[^1]}", "talent-approval");
    }

    private static async Task LookInEnglishAndDark(IPage page, string path, string name)
    {
        var back = Uri.EscapeDataString(path);
        await page.GotoAsync($"/theme?value=dark&returnUrl={Uri.EscapeDataString($"/language?culture=en&returnUrl={back}")}");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await page.Look(name + "-en-dark");
        await page.GotoAsync($"/theme?value=light&returnUrl={Uri.EscapeDataString($"/language?culture=zh-CN&returnUrl={back}")}");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-CN");
    }
}
