using System.Globalization;
using System.Net;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Payouts;

[Collection(MoneyTests.Name)]
public sealed class MoneyPageTests(OfficeApp app)
{
    private static readonly Role[] SignedIn = [.. Enum.GetValues<Role>().Where(role => role is not (Role.Public or Role.System))];
    private static readonly Role[] Readers = [Role.BureauApprover, Role.Finance, Role.Auditor];

    private static readonly Dictionary<string, Role[]> Pages = new(StringComparer.Ordinal)
    {
        ["/funds"] = Readers, ["/funds?tab=Open&q=x&year=2023&sort=-available&page=2"] = Readers, ["/funds/export?sort=paid"] = Readers,
        ["/funds/new"] = [Role.Finance], ["/payouts"] = Readers,
        ["/payouts?tab=approval&q=BF&state=Computed&from=2023-01-01&to=2023-12-31&sort=-total"] = Readers, ["/payouts/export"] = Readers,
        ["/payouts/new"] = [Role.Finance],
    };

    public static readonly TheoryData<string, Role> EveryPageAndRole = new(
        from page in Pages.Keys from role in SignedIn.Append(Role.Public) select (page, role));

    public static readonly TheoryData<string> EveryRecord = new(
        "/funds/{0}", "/funds/{0}/appropriate", "/funds/{0}/postings/export", "/funds/{0}/waiting/export", "/funds/{0}/commitments/export",
        "/payouts/{0}", "/payouts/{0}/sheet", "/payouts/{0}/payments/export", "/payouts/{0}/exceptions/export", "/payouts/{0}/returned/export",
        "/payouts/{0}/bank-files/Text");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(EveryPageAndRole))]
    public async Task A_page_opens_to_its_roles_and_to_nobody_else(string page, Role role)
    {
        using var browser = await app.Browser(role == Role.Public ? null : OfficeApp.NameOf(role));
        using var answer = await browser.GetAsync(page, Cancel);

        var expected = role == Role.Public ? HttpStatusCode.Redirect : Pages[page].Contains(role) ? HttpStatusCode.OK : HttpStatusCode.Forbidden;
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory, MemberData(nameof(EveryRecord))]
    public async Task A_record_that_does_not_exist_is_not_found(string path)
    {
        using var browser = await app.Browser(OfficeApp.NameOf(Role.Finance));
        using var answer = await browser.GetAsync(string.Format(CultureInfo.InvariantCulture, path, Guid.CreateVersion7()), Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    /// <summary>A real payout and its fund: money is the bureau's, so no school, enterprise, expert or trainee opens any of it.</summary>
    [Fact]
    public async Task No_other_organisation_reads_a_payout_that_exists()
    {
        var money = new MoneySteps(app, "ORG");
        var fund = await money.Fund(12_000);
        await money.Committed(fund, 2);
        var payout = await money.HandedOver(fund);
        string[] paths =
        [
            $"/funds/{fund}", $"/funds/{fund}?tab=postings", $"/funds/{fund}/postings/export", $"/payouts/{payout}", $"/payouts/{payout}?tab=payments",
            $"/payouts/{payout}/sheet", $"/payouts/{payout}/payments/export", $"/payouts/{payout}/bank-files/Text", $"/api/v1/funds/{fund}/balances",
            $"/api/v1/funds/{fund}/postings", $"/api/v1/payouts/{payout}", $"/api/v1/payouts/{payout}/payments", $"/api/v1/payouts/{payout}/bank-files/Text",
        ];
        foreach (var role in new[] { Role.Enterprise, Role.School, Role.Expert, Role.Trainee, Role.Examiner, Role.Administrator })
        {
            using var browser = await app.Browser(OfficeApp.NameOf(role));
            foreach (var path in paths)
            {
                using var answer = await browser.GetAsync(path, Cancel);
                Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{role} {path}: {answer.StatusCode}");
            }
        }

        foreach (var (role, download) in new[] { (Role.Auditor, HttpStatusCode.Forbidden), (Role.BureauApprover, HttpStatusCode.Forbidden), (Role.Finance, HttpStatusCode.OK) })
        {
            using var browser = await app.Browser(OfficeApp.NameOf(role));
            foreach (var path in paths)
            {
                using var answer = await browser.GetAsync(path, Cancel);
                Assert.True(answer.StatusCode == (path.Contains("bank-files", StringComparison.Ordinal) ? download : HttpStatusCode.OK), $"{role} {path}: {answer.StatusCode}");
            }
        }

        Assert.Equal(2L, await app.Value<long>("SELECT count(*) FROM platform.audit_entry WHERE command = 'HandOutBankFile' AND replace(subject_id, '-', '') = $1", payout.ToString("N")));
    }
}
