using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Pages;

/// <summary>Whoever objects gets a number, is found by it, and can be answered; nobody else sees who it was.</summary>
[Collection(PagesTests.Name)]
public sealed partial class ObjectionTests(PagesApp app)
{
    private const string Phone = "13800138000";
    private const string Address = "wang.wu@example.org";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_that_confirms_shows_a_receipt_by_which_the_bureau_finds_the_objection()
    {
        var notice = await app.Notice("受理编号公示");
        using var visitor = await app.Browser();
        using var sent = await OfficeApp.Submit(visitor, $"/notices/{notice}", "object", Form(Phone));
        var confirmed = await visitor.GetStringAsync($"/notices/{notice}", Cancel);
        var receipt = Receipt().Match(confirmed).Groups[1].Value;

        using var clerk = await app.Browser(Role.BureauClerk);
        var found = await clerk.GetStringAsync($"/objections?q={receipt}", Cancel);
        var none = await clerk.GetStringAsync("/objections?q=00000000-0000", Cancel);
        var listed = await app.Send(OfficeApp.NameOf(Role.BureauClerk), HttpMethod.Get, $"/api/v1/objections?q={receipt.ToLowerInvariant()}");

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains($"<code>{receipt}</code>", found, StringComparison.Ordinal);
        Assert.DoesNotContain(receipt, none, StringComparison.Ordinal);
        Assert.Equal((1, receipt, $"{notice}"), ((int)listed["total"]!, $"{listed["items"]![0]!["receipt"]}", $"{listed["items"]![0]!["noticeId"]}"));
    }

    [Theory]
    [InlineData(Role.BureauClerk, "AnswerPerson")]
    [InlineData(Role.BureauReviewer, "ReviewCase")]
    [InlineData(Role.BureauApprover, "AnswerPerson")]
    public async Task Who_answers_sees_name_and_contact_for_a_purpose_and_the_view_is_noted(Role role, string purpose)
    {
        var objection = await app.Object(await app.Notice("答复异议公示"));
        using var browser = await app.Browser(role);
        var before = await browser.GetStringAsync($"/objections/{objection}", Cancel);
        using var silent = await OfficeApp.Submit(browser, $"/objections/{objection}", "reveal", new() { ["purpose"] = purpose });
        using var shown = await OfficeApp.Submit(browser, $"/objections/{objection}", "reveal", new() { ["purpose"] = purpose, ["note"] = "电话答复异议人" });
        var page = await shown.Content.ReadAsStringAsync(Cancel);
        var read = await app.Send(
            OfficeApp.NameOf(role), HttpMethod.Post, $"/api/v1/objections/{objection}/contact", new { purpose, note = "电话答复异议人" });

        Assert.DoesNotContain(Phone, before, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Assert.Equal((HttpStatusCode.OK, true), (shown.StatusCode, shown.Headers.CacheControl?.NoStore));
        Assert.Contains($"王五 <code>{Phone}</code>", page, StringComparison.Ordinal);
        Assert.Equal(("王五", Phone), ($"{read["name"]}", $"{read["contact"]}"));
        Assert.Equal(2, await app.Value<long>(
            "SELECT count(*) FROM platform.audit_entry WHERE command = 'ViewPersonalData' AND subject_id = $1 AND reason IS NULL", objection.ToString("N")));
        Assert.Contains("查看个人信息", await browser.GetStringAsync($"/objections/{objection}", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_auditor_sees_the_mask_only()
    {
        var objection = await app.Object(await app.Notice("审计不见公示"));
        using var auditor = await app.Browser(Role.Auditor);
        var page = await auditor.GetStringAsync($"/objections/{objection}", Cancel);
        var client = await app.As(OfficeApp.NameOf(Role.Auditor));
        using var refused = await client.SendAsync(
            WholeApp.Request(HttpMethod.Post, $"/api/v1/objections/{objection}/contact", JsonContent.Create(new { purpose = "Audit", note = "审计抽查" })), Cancel);

        Assert.DoesNotContain("查看异议人姓名和联系方式", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Theory]
    [InlineData(true, "异议成立，予以采纳", "was upheld")]
    [InlineData(false, "异议不成立，不予采纳", "was dismissed")]
    public async Task The_decision_is_mailed_to_an_address_and_lists_of_mails_mask_it(bool uphold, string chinese, string english)
    {
        var notice = await app.Notice($"邮件答复公示{uphold}");
        var raised = await Raise(notice, Address);
        await app.Send(
            OfficeApp.NameOf(Role.BureauReviewer), HttpMethod.Post, $"/api/v1/objections/{raised["id"]}/decision", new { uphold, reason = "已核对签到表。" });
        var mails = await app.Send(OfficeApp.NameOf(Role.Administrator), HttpMethod.Get, $"/api/v1/mails?q={raised["receipt"]}");
        var mail = await app.Send(OfficeApp.NameOf(Role.Administrator), HttpMethod.Get, $"/api/v1/mails/{mails["items"]![0]!["id"]}");
        var decided = await app.Send(OfficeApp.NameOf(Role.BureauReviewer), HttpMethod.Get, $"/api/v1/objections/{raised["id"]}");

        Assert.Equal(1, (int)mails["total"]!);
        Assert.Equal(Address, await app.Value<string>("SELECT payload->>'to' FROM platform.outbox WHERE id = $1", Guid.Parse($"{mail["id"]}")));
        Assert.All(
            [chinese, english, $"邮件答复公示{uphold}", "已核对签到表。", $"{raised["receipt"]}", $"/notices/{notice}"],
            said => Assert.Contains(said, $"{mail["body"]}", StringComparison.Ordinal));
        Assert.DoesNotContain(Address, mail.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("王五", mail.ToJsonString(), StringComparison.Ordinal);
        Assert.True((bool)decided["mailed"]!);
    }

    [Fact]
    public async Task A_telephone_gets_no_mail_and_the_page_says_how_to_answer()
    {
        var raised = await Raise(await app.Notice("电话答复公示"), Phone);
        await app.Send(
            OfficeApp.NameOf(Role.BureauReviewer), HttpMethod.Post, $"/api/v1/objections/{raised["id"]}/decision", new { uphold = false, reason = "已核对签到表。" });
        var mails = await app.Send(OfficeApp.NameOf(Role.Administrator), HttpMethod.Get, $"/api/v1/mails?q={raised["receipt"]}");
        using var clerk = await app.Browser(Role.BureauClerk);

        Assert.Equal(0, (int)mails["total"]!);
        Assert.Contains("异议人未留电子邮箱", await clerk.GetStringAsync($"/objections/{raised["id"]}", Cancel), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Form(string contact) => new()
    {
        ["line"] = "T0002", ["text"] = "该考生的技能考核成绩与现场公布的不一致，请核实。", ["name"] = "王五", ["contact"] = contact,
    };

    private async Task<JsonNode> Raise(Guid notice, string contact)
    {
        using var visitor = app.Nobody();
        using var answer = await visitor.SendAsync(
            WholeApp.Request(HttpMethod.Post, $"/api/v1/notices/{notice}/objections", JsonContent.Create(Form(contact))), Cancel);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancel))!;
    }

    [GeneratedRegex("受理编号 ([0-9A-F]{8}-[0-9A-F]{4})，请记下")]
    private static partial Regex Receipt();
}
