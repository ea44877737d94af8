using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using TalentHub.Api.Tests.Browser;
using TalentHub.Api.Tests.Whole;
using TalentHub.Certification.Jobs;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Certification;

[Collection(CertificationTests.Name)]
public sealed class CertificationJourneyTests(CertificationApp app, Chromium chromium)
{
    private const string Title = "2023年演示批次";

    [Fact]
    public async Task A_batch_goes_from_its_plan_to_certificates_that_anybody_can_verify()
    {
        var body = await chromium.SignedIn(app, CertificationApp.NameOf(Role.Enterprise));
        await Plan(body);
        var batch = new Uri(body.Url).AbsolutePath;
        await body.Press("提交计划");
        await Act(Role.BureauClerk, batch, "通过计划");
        await body.GotoAsync(batch);
        await body.Press("开放报名");
        await Import(body, batch);
        await body.GotoAsync(batch);
        await body.Press("截止报名");
        await body.Press("开始评价");
        await Assertions.Expect(body.GetByText("尚不能开始")).ToBeVisibleAsync();

        await app.MoveTo(new DateOnly(2023, 11, 7));
        body = await chromium.SignedIn(app, CertificationApp.NameOf(Role.Enterprise));
        await body.GotoAsync(batch);
        await body.Press("开始评价");
        await Score(body, batch);
        await body.GotoAsync(batch);
        await body.Press("封存成绩");
        await body.Press("发布公示");
        await body.Press("上报结果");
        await Assertions.Expect(body.GetByText("尚未结束。请在公示期满后再办理。")).ToBeVisibleAsync();

        await app.MoveTo(new DateOnly(2023, 11, 20));
        body = await chromium.SignedIn(app, CertificationApp.NameOf(Role.Enterprise));
        await body.GotoAsync("/work");
        await Assertions.Expect(body.GetByText("公示期满、待上报的批次")).ToBeVisibleAsync();
        await body.GotoAsync("/batches");
        await Assertions.Expect(body.GetByRole(AriaRole.Table).GetByText("公示期满，待上报结果")).ToBeVisibleAsync();
        await body.GotoAsync(batch);
        await Assertions.Expect(body.GetByRole(AriaRole.Heading, new() { Name = Title })).ToContainTextAsync("公示期满，待上报结果");
        await Assertions.Expect(body.Locator(".timeline-title", new() { HasText = "通过计划" })).ToBeVisibleAsync();
        await body.Look("cert-notice-over");
        await body.Press("上报结果");
        await Act(Role.BureauReviewer, batch, "审核通过");
        await Act(Role.BureauApprover, batch, "批准发证");
        await app.Complete<IssueCertificatesJob>(IssueCertificatesJob.Kind);
        await Certificates(batch);
    }

    private static async Task Plan(IPage body)
    {
        await body.GotoAsync("/batches/new");
        await body.Look("cert-plan");
        await RoomsFitAPhone(body);
        await body.GetByLabel("批次名称").FillAsync(Title);
        await Assertions.Expect(body.GetByText("更多考场")).ToBeVisibleAsync();
        await body.GetByLabel("用人单位自主认定").CheckAsync();
        await Assertions.Expect(body.Locator("[name=site0]")).ToBeHiddenAsync();
        await body.GetByLabel("考核首日").FillAsync("2023-11-07");
        await body.GetByLabel("考核末日").FillAsync("2023-11-08");
        await body.GetByRole(AriaRole.Button, new() { Name = "保存计划" }).ClickAsync();
        await Assertions.Expect(body.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await body.GetByLabel("灯具制造工 · 三级/高级工").CheckAsync();
        await body.GetByRole(AriaRole.Button, new() { Name = "保存计划" }).ClickAsync();
        await Assertions.Expect(body.GetByRole(AriaRole.Heading, new() { Name = Title })).ToBeVisibleAsync();
    }

    private static async Task RoomsFitAPhone(IPage body)
    {
        await body.SetViewportSizeAsync(390, 844);
        foreach (var name in new[] { "site0", "room0", "use0", "places0" })
        {
            var box = await body.Locator($"[name={name}]").BoundingBoxAsync();
            Assert.True(box is { X: >= 0, Width: > 180 } && box.X + box.Width <= 390, $"{name}: {box?.X} + {box?.Width}");
        }

        await body.SetViewportSizeAsync(1366, 800);
    }

    private async Task ImportWithoutItsColumns(IPage body, string batch)
    {
        await body.GotoAsync(batch + "?tab=candidates");
        await body.GetByRole(AriaRole.Link, new() { Name = "导入考生名册" }).ClickAsync();
        await body.GetByLabel("名册文件").SetInputFilesAsync(new FilePayload { Name = "别的表.csv", MimeType = "text/csv", Buffer = "品名,数量\n灯具,3\n"u8.ToArray() });
        await body.GetByRole(AriaRole.Button, new() { Name = "上传并试运行" }).ClickAsync();
        await Assertions.Expect(body.GetByText("试运行：逐行检查，不改动数据")).ToBeVisibleAsync();
        await app.Complete<CheckRosterJob>(CheckRosterJob.Kind);
        await Assertions.Expect(body.GetByRole(AriaRole.Heading, new() { Name = "别的表.csv" })).ToContainTextAsync("文件无法使用");
        await Assertions.Expect(body.GetByText("没有登记任何内容")).ToBeVisibleAsync();
        await Assertions.Expect(body.Locator("main .notice code")).ToHaveCountAsync(0);
        await body.Look("cert-import-unusable");
        await body.GotoAsync("/imports");
        await Assertions.Expect(body.GetByRole(AriaRole.Table).GetByText("文件无法使用")).ToBeVisibleAsync();
    }

    private async Task Import(IPage body, string batch)
    {
        await ImportWithoutItsColumns(body, batch);
        await body.GotoAsync(batch + "?tab=candidates");
        await body.GetByRole(AriaRole.Link, new() { Name = "导入考生名册" }).ClickAsync();
        await body.Look("cert-import-new");
        var roster = new StringBuilder("姓名,证件号码,职业,等级\n");
        for (var person = 1; person <= 3; person++)
        {
            roster.Append(CultureInfo.InvariantCulture, $"演示人员{person},{Invented.Document(person).Number},灯具制造工,三级\n");
        }

        roster.Append("错误一,110101199003070000,灯具制造工,三级\n");
        await body.GetByLabel("名册文件").SetInputFilesAsync(new FilePayload { Name = "考生.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(roster.ToString()) });
        await body.GetByRole(AriaRole.Button, new() { Name = "上传并试运行" }).ClickAsync();
        await Assertions.Expect(body.GetByText("试运行：逐行检查，不改动数据")).ToBeVisibleAsync();
        await app.Complete<CheckRosterJob>(CheckRosterJob.Kind);
        await Assertions.Expect(body.GetByText("可以先登记通过的行")).ToBeVisibleAsync();
        await body.Look("cert-import-report");
        await body.GetByRole(AriaRole.Button, new() { Name = "确认登记 3 行" }).ClickAsync();
        await Assertions.Expect(body.GetByText("正在登记").First).ToBeVisibleAsync();
        await app.Complete<RegisterRosterJob>(RegisterRosterJob.Kind);
        await Assertions.Expect(body.GetByText("登记完成")).ToBeVisibleAsync();
        await body.GetByRole(AriaRole.Link, new() { Name = "返回记录" }).ClickAsync();
        await Assertions.Expect(body.GetByText("演示人员1", new() { Exact = true })).ToBeVisibleAsync();
        await body.Look("cert-candidates");
    }

    private static async Task Score(IPage body, string batch)
    {
        await body.GotoAsync(batch + "?tab=scores");
        var cells = body.Locator("table input:not([type=hidden])");
        await Assertions.Expect(cells).ToHaveCountAsync(3);
        await cells.Nth(0).FillAsync("101");
        await cells.Nth(1).FillAsync("60");
        await cells.Nth(2).FillAsync("缺考");
        await body.GetByRole(AriaRole.Button, new() { Name = "保存本页成绩" }).ClickAsync();
        await Assertions.Expect(cells.Nth(0)).ToHaveAttributeAsync("aria-invalid", "true");
        await body.Look("cert-scores-refused");
        await cells.Nth(0).FillAsync("85.5");
        await body.GetByRole(AriaRole.Button, new() { Name = "保存本页成绩" }).ClickAsync();
        await Assertions.Expect(body.GetByText("成绩已保存。")).ToBeVisibleAsync();
    }

    private async Task Certificates(string batch)
    {
        var clerk = await chromium.SignedIn(app, CertificationApp.NameOf(Role.BureauClerk));
        await clerk.GotoAsync(batch);
        await clerk.Look("cert-batch");
        await clerk.GotoAsync("/batches");
        await clerk.Look("cert-batches");
        await clerk.GotoAsync("/certificates?level=3&year=2023");
        await clerk.Look("cert-certificates");
        var id = Guid.Parse(batch.Split('/')[^1]);
        var number = await app.Value<string>("SELECT min(number) FROM certification.certificate WHERE batch_id = $1", id);
        var name = await app.Value<string>("SELECT holder_name FROM certification.certificate WHERE number = $1", number);
        await clerk.GetByRole(AriaRole.Link, new() { Name = number }).ClickAsync();
        await clerk.Look("cert-certificate");
        await clerk.GetByRole(AriaRole.Link, new() { Name = "打开扫码后看到的页面" }).ClickAsync();
        await Assertions.Expect(clerk.GetByText("证书有效", new() { Exact = true })).ToBeVisibleAsync();
        var visitor = await chromium.Page(app.Address, Screen.Phone);
        await visitor.GotoAsync("/verify");
        await visitor.GetByLabel("证书编号").FillAsync(number);
        await visitor.GetByLabel("持证人姓名").FillAsync(name);
        await visitor.GetByRole(AriaRole.Button, new() { Name = "查验" }).ClickAsync();
        await Assertions.Expect(visitor.GetByText("证书有效", new() { Exact = true })).ToBeVisibleAsync();
        await visitor.Look("cert-verify");
    }

    private async Task Act(Role role, string batch, string button)
    {
        var page = await chromium.SignedIn(app, CertificationApp.NameOf(role));
        await page.GotoAsync(batch);
        await page.Press(button);
        await page.Context.CloseAsync();
    }
}
