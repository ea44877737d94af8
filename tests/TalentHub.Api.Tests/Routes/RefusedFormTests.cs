using System.Net;
using System.Text.RegularExpressions;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Routes;

/// <summary>What a page says of what was entered: each problem leads to its field, and a doubt is told.</summary>
[Collection(RouteTests.Name)]
public sealed partial class RefusedFormTests(CityApp city)
{
    private readonly WholeApp app = city.App;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("track", "", "", "track")]
    [InlineData("to", "2023-01-01", "", "to")]
    [InlineData("room1", "甲", "0", "places1")]
    [InlineData("site3", "东区", "5", "room3")]
    public async Task A_wrong_plan_leads_to_the_field_of_the_form(string field, string value, string places, string at)
    {
        using var enterprise = await app.Browser(City.Theirs(Role.Enterprise));
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = "计划", ["kind"] = "Examination", ["from"] = "2023-11-06", ["to"] = "2023-11-08", ["track"] = "6-24-07-02:3", [field] = value,
        };
        if (places.Length > 0)
        {
            var row = field[^1];
            form.TryAdd($"site{row}", "西区");
            form.TryAdd($"room{row}", "");
            (form[$"use{row}"], form[$"places{row}"]) = ("TheoryRoom", places);
        }

        using var answer = await OfficeApp.Submit(enterprise, "/batches/new", "plan", form);
        var text = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.True((int)answer.StatusCode is 422 or 409, $"{answer.StatusCode}");
        Assert.Contains($"href=\"#field-{at}\"", text, StringComparison.Ordinal);
        Assert.Contains($"id=\"field-{at}\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_reason_leads_to_the_field_of_the_command_that_asked_for_it()
    {
        using var school = await app.Browser(City.Theirs(Role.School));
        using var answer = await OfficeApp.Submit(school, $"/classes/{city.City.Records["class"]}", "close", new() { ["reason-close"] = "  " });
        var text = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("href=\"#field-reason-close\"", text, StringComparison.Ordinal);
        Assert.Contains("<details class=\"confirm\" open", text[text.LastIndexOf("<details", text.IndexOf("id=\"field-reason-close\"", StringComparison.Ordinal), StringComparison.Ordinal)..][..200], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("6222020012345678901", "102100099996", "账号末位校验码")]
    [InlineData("6222020000000000000", "102603000014", "联行号末位校验码")]
    [InlineData("6222020012345678901", "102603000014", "账号和联行号的末位校验码")]
    public async Task An_account_whose_check_digit_does_not_fit_is_saved_and_told_where_it_can_be_entered_anew(string account, string bank, string said)
    {
        var page = $"/experts/{city.City.Records["expert"]}/account";
        using var expert = await app.Browser(City.Theirs(Role.Expert));
        using var answer = await OfficeApp.Submit(expert, page, "account", new() { ["account"] = account, ["bank"] = bank, ["holder"] = $"{City.Mark}专家" });

        Assert.EndsWith(page, $"{answer.Headers.Location}", StringComparison.Ordinal);
        var text = await expert.GetStringAsync(page, Cancel);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains(account[^4..], text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_names_its_record_by_number_or_title_and_never_by_an_id()
    {
        foreach (var (user, page, named) in new[]
        {
            (City.Mine(Role.Finance), $"/payouts/{city.City.Records["payout"]}/sheet", "BF2023-"), (City.Theirs(Role.Enterprise), $"/batches/{city.City.Records["batch"]}/tickets", $"{City.Mark}批次"),
            (City.Theirs(Role.Enterprise), $"/batches/{city.City.Records["batch"]}/sittings", $"{City.Mark}批次"),
        })
        {
            using var reader = await app.Browser(user);
            var paper = Tag().Replace(await reader.GetStringAsync(page, Cancel), " ");

            Assert.DoesNotMatch("[0-9a-f]{8}-[0-9a-f]{4}-", paper);
            Assert.Contains(named, paper[paper.LastIndexOf("管理系统", StringComparison.Ordinal)..], StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();
}
