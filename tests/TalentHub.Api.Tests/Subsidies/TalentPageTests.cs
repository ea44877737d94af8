using System.Globalization;
using System.Net;
using TalentHub.Api.Tests.Pages;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Subsidies;

[Collection(TalentTests.Name)]
public sealed class TalentPageTests(OfficeApp app)
{
    private static readonly Role[] SignedIn = [.. Enum.GetValues<Role>().Where(role => role is not (Role.Public or Role.System))];
    private static readonly Role[] Employers = [Role.Enterprise, Role.School];
    private static readonly Role[] Readers =
        [.. Employers, Role.Expert, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Finance, Role.Auditor];

    private static readonly Dictionary<string, Role[]> Pages = new(StringComparer.Ordinal)
    {
        ["/experts"] = Readers, ["/experts?tab=no-account&q=张&speciality=光&sort=name&page=2"] = Readers, ["/experts/export"] = Readers,
        ["/experts/new"] = [.. Employers, Role.BureauClerk],
        ["/engagements"] = Readers, ["/engagements?tab=waiting&q=灯&employer=照明&way=project&on=2023-05-01&sort=-pay"] = Readers,
        ["/engagements/export"] = Readers, ["/engagements/new"] = Employers,
        ["/claims"] = Readers, ["/claims?tab=waiting&q=张&employer=照明&state=Draft&year=2023&late=true&sort=due"] = Readers,
        ["/claims/export?tab=review"] = Readers, ["/claims/new"] = Employers,
        ["/claims/notice"] = [Role.BureauClerk], ["/claims/approval"] = [Role.BureauApprover],
    };

    private static readonly Dictionary<string, Role[]> Records = new(StringComparer.Ordinal)
    {
        ["/experts/{0}"] = Readers, ["/experts/{0}/account"] = [Role.Expert], ["/engagements/{0}"] = Readers, ["/engagements/{0}/edit"] = Employers,
        ["/engagements/{0}/days"] = Employers, ["/claims/{0}"] = Readers,
        ["/claims/{0}/documents/identity"] = [.. Readers.Where(role => role != Role.Expert)],
    };

    public static readonly TheoryData<string, Role> EveryPageAndRole = new(
        from page in Pages.Keys from role in SignedIn.Append(Role.Public) select (page, role));

    public static readonly TheoryData<string, Role> EveryRecordAndRole = new(
        from page in Records.Keys from role in SignedIn.Append(Role.Public) select (page, role));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(EveryPageAndRole))]
    public async Task A_page_opens_to_its_roles_and_to_nobody_else(string page, Role role)
    {
        using var browser = await app.Browser(role);
        using var answer = await browser.GetAsync(page, Cancel);

        Assert.Equal(Expected(role, Pages[page], HttpStatusCode.OK), answer.StatusCode);
    }

    [Theory, MemberData(nameof(EveryRecordAndRole))]
    public async Task A_record_that_does_not_exist_is_not_found_by_its_roles_and_closed_to_others(string page, Role role)
    {
        using var browser = await app.Browser(role);
        using var answer = await browser.GetAsync(string.Format(CultureInfo.InvariantCulture, page, Guid.CreateVersion7()), Cancel);

        Assert.Equal(Expected(role, Records[page], HttpStatusCode.NotFound), answer.StatusCode);
    }

    [Fact]
    public async Task Another_employers_records_do_not_exist_and_what_another_recorded_says_no_more_than_that()
    {
        var api = new TalentApi(app);
        using var employer = await app.Browser(OfficeApp.NameOf(Role.Enterprise));
        using var stranger = await app.Browser(OfficeApp.Stranger);
        var person = await api.Expert(employer, 201);
        using var expert = await app.Browser("expert.201");
        var engagement = await api.Engagement(employer, expert, person, 30);
        var claim = await api.Claim(employer, engagement);

        foreach (var path in new[] { $"/experts/{person}", $"/engagements/{engagement}", $"/engagements/{engagement}/days", $"/claims/{claim}", $"/claims/{claim}/documents/identity" })
        {
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (await Status(employer, path), await Status(stranger, path)));
        }

        Assert.DoesNotContain("专家201", await stranger.GetStringAsync("/experts", Cancel), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (await Status(expert, $"/claims/{claim}"), await Status(expert, $"/experts/{person}/account")));
        await TalentApi.Send(stranger, HttpMethod.Post, "/api/v1/experts", new
        {
            person = new { name = "专家201", documentKind = "居民身份证", documentNumber = TalentHub.Testing.Invented.ResidentNumber(201) },
            homeEmployer = "某大学", homeCity = "广州", speciality = "光学设计",
        }, HttpStatusCode.Created);
        var seen = await stranger.GetStringAsync($"/experts/{person}", Cancel);
        Assert.Contains("其他约定", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("LED 驱动电源可靠性", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(TalentHub.Testing.Invented.ResidentNumber(201), seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bureau_finds_a_person_by_a_document_that_no_address_names_and_an_employer_does_not()
    {
        using var employer = await app.Browser(OfficeApp.NameOf(Role.Enterprise));
        using var bureau = await app.Browser(OfficeApp.NameOf(Role.BureauReviewer));
        var person = await new TalentApi(app).Expert(employer, 202);
        var number = TalentHub.Testing.Invented.ResidentNumber(202);

        using var found = await OfficeApp.Submit(bureau, "/search", "search", new() { ["q"] = $"{number[..6]} {number[6..]}" });
        using var hidden = await OfficeApp.Submit(employer, "/search", "search", new() { ["q"] = number });
        var (seen, unseen) = (await found.Content.ReadAsStringAsync(Cancel), await hidden.Content.ReadAsStringAsync(Cancel));

        Assert.Null(found.Headers.Location);
        Assert.Contains($"/people/{person}", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(number, seen, StringComparison.Ordinal);
        Assert.DoesNotContain($"/people/{person}", unseen, StringComparison.Ordinal);
        Assert.Contains("没有与此号码相符", unseen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reviewer_who_finds_the_expert_in_the_register_is_told_that_the_claim_is_not_eligible_and_the_person_s_engagements_are_links()
    {
        var api = new TalentApi(app);
        using var employer = await app.Browser(OfficeApp.NameOf(Role.Enterprise));
        using var reviewer = await app.Browser(OfficeApp.NameOf(Role.BureauReviewer));
        var person = await api.Expert(employer, 203);
        using var expert = await app.Browser("expert.203");
        var engagement = await api.Engagement(employer, expert, person, 40);
        await TalentApi.Send(expert, HttpMethod.Put, $"/api/v1/experts/{person}/account", new { account = "6222020000012345678", bank = "102603000014", holder = "专家203" });
        var claim = await api.Claim(employer, engagement);
        await TalentApi.Send(employer, HttpMethod.Post, $"/api/v1/claims/{claim}/submit", body: null);

        using var reviewed = await OfficeApp.Submit(reviewer, $"/claims/{claim}", "move-Review", new() { ["found"] = "true" });

        var page = await reviewed.Content.ReadAsStringAsync(Cancel);
        Assert.True(reviewed.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity, $"{reviewed.StatusCode}");
        Assert.Contains("高层次人才", page.Split("class=\"errorsummary", 2)[^1].Split("</section>")[0], StringComparison.Ordinal);
        Assert.Equal("Submitted", await app.Value<string>("SELECT state FROM subsidies.claim WHERE id = $1", claim));
        using var agreed = await OfficeApp.Submit(reviewer, $"/claims/{claim}", "move-Review", []);
        Assert.Equal("FirstReviewed", await app.Value<string>("SELECT state FROM subsidies.claim WHERE id = $1", claim));
        Assert.Contains($"/engagements/{engagement}", await reviewer.GetStringAsync($"/people/{person}", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_amount_of_a_refused_claim_is_called_worked_out_and_not_approved()
    {
        var api = new TalentApi(app);
        using var employer = await app.Browser(OfficeApp.NameOf(Role.Enterprise));
        using var reviewer = await app.Browser(OfficeApp.NameOf(Role.BureauReviewer));
        var person = await api.Expert(employer, 204);
        using var expert = await app.Browser("expert.204");
        var claim = await api.Claim(employer, await api.Engagement(employer, expert, person, 40));
        await TalentApi.Send(expert, HttpMethod.Put, $"/api/v1/experts/{person}/account", new { account = "6222020000012345678", bank = "102603000014", holder = "专家204" });
        await TalentApi.Send(employer, HttpMethod.Post, $"/api/v1/claims/{claim}/submit", body: null);
        var before = await employer.GetStringAsync($"/claims/{claim}", Cancel);
        await TalentApi.Send(reviewer, HttpMethod.Post, $"/api/v1/claims/{claim}/reject", new { reason = "材料不实" });
        var after = await employer.GetStringAsync($"/claims/{claim}", Cancel);

        Assert.DoesNotContain("测算金额", before, StringComparison.Ordinal);
        Assert.DoesNotContain("核定金额", after, StringComparison.Ordinal);
        Assert.Equal(before.Split("核定金额").Length, after.Split("测算金额").Length);
    }

    private static HttpStatusCode Expected(Role role, Role[] allowed, HttpStatusCode open) =>
        role == Role.Public ? HttpStatusCode.Redirect : allowed.Contains(role) ? open : HttpStatusCode.Forbidden;

    private static async Task<HttpStatusCode> Status(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(path, Cancel);
        return answer.StatusCode;
    }
}
