using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using TalentHub.Api.Tests.Browser;
using TalentHub.Api.Tests.Certification;
using TalentHub.Api.Tests.Whole;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Training;

[Collection(CertificationTests.Name)]
public sealed class SchoolJourneyTests(CertificationApp app, Chromium chromium)
{
    private const int FirstPerson = 900;

    [Fact]
    public async Task A_school_signs_an_agreement_opens_a_joint_class_and_brings_in_its_roster()
    {
        var school = await chromium.SignedIn(app, CertificationApp.NameOf(Role.School));
        await Sign(school);
        await OpenClass(school);
        var record = new Uri(school.Url).AbsolutePath;
        await Import(school);
        await Enrol(school, record);
        await school.GotoAsync(record);
        await school.Look("training-class");
        await school.GotoAsync("/classes");
        await school.Look("training-classes");
        await FindPerson(record);
    }

    private static async Task Sign(IPage school)
    {
        await school.GotoAsync("/agreements");
        await school.Look("training-agreements-empty");
        await school.GetByRole(AriaRole.Link, new() { Name = "登记协议" }).First.ClickAsync();
        await school.GetByLabel("企业统一社会信用代码").FillAsync("91442000000000001A");
        await school.GetByLabel("生效日期").FillAsync("2023-03-01");
        await school.GetByLabel("终止日期").FillAsync("2026-02-28");
        await school.Press("登记协议");
        await Assertions.Expect(school.GetByLabel("企业统一社会信用代码")).ToHaveAttributeAsync("aria-invalid", "true");
        await school.Look("training-agreement-refused");
        await school.GetByLabel("企业统一社会信用代码").FillAsync(Invented.CreditCode(2));
        await school.Press("登记协议");
        await Assertions.Expect(school.GetByText("协议已登记。")).ToBeVisibleAsync();
        await school.Look("training-agreement");
    }

    private static async Task OpenClass(IPage school)
    {
        await school.GotoAsync("/classes/new");
        await school.GetByLabel("班级名称").FillAsync("23级灯具3班");
        await school.GetByLabel("培养职业").SelectOptionAsync("6-24-07-02");
        await school.GetByLabel("培养等级").SelectOptionAsync("Intermediate");
        await school.GetByLabel("合作企业").SelectOptionAsync(CertificationApp.Enterprise.ToString());
        await school.Look("training-class-new");
        await school.Press("开设班级");
        await Assertions.Expect(school.GetByText("班级已开设，请登记学生。")).ToBeVisibleAsync();
        await Assertions.Expect(school.GetByText("入校即入企").First).ToBeVisibleAsync();
        await school.Look("training-class-empty");
    }

    private async Task Import(IPage school)
    {
        await school.GetByRole(AriaRole.Link, new() { Name = "导入学生名册" }).First.ClickAsync();
        var roster = new StringBuilder("姓名,证件类型,证件号码,手机号码\n");
        for (var person = 0; person < 3; person++)
        {
            roster.Append(CultureInfo.InvariantCulture, $"学生{(char)('甲' + person)},居民身份证,{Invented.Document(FirstPerson + person).Number},\n");
        }

        roster.Append("错误一,居民身份证,110101199003070000,\n");
        await school.GetByLabel("名册文件").SetInputFilesAsync(new FilePayload { Name = "学生.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(roster.ToString()) });
        await school.Press("上传并试运行");
        await app.Complete<CheckRosterJob>(CheckRosterJob.Kind);
        await school.ReloadAsync();
        await Assertions.Expect(school.GetByText("可以先登记通过的行")).ToBeVisibleAsync();
        await school.Look("training-import");
        await ErrorsFile(school);
        await school.Press("确认登记 3 行");
        await app.Complete<RegisterRosterJob>(RegisterRosterJob.Kind);
        await school.ReloadAsync();
        await Assertions.Expect(school.GetByText("登记完成")).ToBeVisibleAsync();
        await school.GetByRole(AriaRole.Link, new() { Name = "返回记录" }).ClickAsync();
    }

    private static async Task ErrorsFile(IPage school)
    {
        var download = await school.RunAndWaitForDownloadAsync(() => school.Locator("a[href$='/errors']").First.ClickAsync());

        await using var content = await download.CreateReadStreamAsync();
        var signature = new byte[2];
        await content.ReadExactlyAsync(signature);
        Assert.Equal("PK"u8.ToArray(), signature);
    }

    private async Task Enrol(IPage school, string record)
    {
        await school.GotoAsync(record + "?tab=students");
        await Assertions.Expect(school.GetByRole(AriaRole.Cell, new() { Name = "学生甲" })).ToBeVisibleAsync();
        await school.Locator("[name=name]").FillAsync("学生丁");
        await school.Locator("[name=document]").FillAsync(Invented.Document(FirstPerson + 3).Number);
        await school.Press("登记");
        await Assertions.Expect(school.GetByText("学生已登记。")).ToBeVisibleAsync();
        Assert.Equal(4L, await app.Value<long>("SELECT count(*) FROM training.enrolment WHERE state = 'Enrolled' AND class_id = $1", Guid.Parse(record.Split('/')[^1])));
        await school.Look("training-students");
    }

    private async Task FindPerson(string record)
    {
        var clerk = await chromium.SignedIn(app, CertificationApp.NameOf(Role.BureauClerk));
        await clerk.GotoAsync("/people");
        await clerk.Look("people");
        await clerk.Locator("[name=document]").FillAsync(Invented.Document(FirstPerson).Number);
        await clerk.Press("按证件查找");
        await Assertions.Expect(clerk.GetByRole(AriaRole.Heading, new() { Name = "学生甲" })).ToBeVisibleAsync();
        await Assertions.Expect(clerk.Locator($"a[href='{record}']")).ToBeVisibleAsync();
        Assert.DoesNotContain(Invented.Document(FirstPerson).Number, await clerk.ContentAsync(), StringComparison.Ordinal);
        await clerk.Locator("[name=purpose]").SelectOptionAsync("VerifyIdentity");
        await clerk.Locator("[name=note]").FillAsync("柜台核验本人证件");
        await clerk.Press("查看完整信息");
        await Assertions.Expect(clerk.GetByText(Invented.Document(FirstPerson).Number)).ToBeVisibleAsync();
        await clerk.Look("person");
        await clerk.Locator("[name=name]").FillAsync("学生甲甲");
        await clerk.Locator("[name=nameReason]").FillAsync("按证件更正");
        await clerk.Press("更正姓名");
        await Assertions.Expect(clerk.GetByRole(AriaRole.Heading, new() { Name = "学生甲甲" })).ToBeVisibleAsync();
    }
}
