using System.Net;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Certification;

[Collection(CertificationTests.Name)]
public sealed class CertificationPageTests(CertificationApp app)
{
    private static readonly Role[] SignedIn = [.. Enum.GetValues<Role>().Where(role => role is not (Role.Public or Role.System))];
    private static readonly Role[] Bureau = [Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover];
    private static readonly Role[] Readers = [Role.School, Role.Enterprise, Role.Examiner, .. Bureau, Role.Auditor];
    private static readonly Role[] Importers = [Role.School, Role.Enterprise, Role.BureauClerk];

    private static readonly Dictionary<string, Role[]> Pages = new(StringComparer.Ordinal)
    {
        ["/imports"] = Importers, ["/imports/template/certification.candidates"] = Importers, ["/batches"] = Readers, ["/batches/export"] = Readers,
        ["/batches/new"] = [Role.School, Role.Enterprise],
        ["/certificates"] = [Role.School, Role.Enterprise, Role.Trainee, .. Bureau, Role.Auditor],
        ["/certificates?sort=number&level=3&year=2023&state=Valid&name=x&number=Y&after=NzM4ODU5IFkwMDAw"] = [Role.School, Role.Enterprise, Role.Trainee, .. Bureau, Role.Auditor],
        ["/certificates/export"] = [Role.School, Role.Enterprise, Role.Trainee, .. Bureau, Role.Auditor],
    };

    public static readonly TheoryData<string, Role> EveryPageAndRole = new(
        from page in Pages.Keys from role in SignedIn.Append(Role.Public) select (page, role));

    public static readonly TheoryData<string> EveryRecord = new(
        "/batches/{0}", "/batches/{0}/sittings", "/batches/{0}/tickets", "/batches/{0}/candidates/export", "/imports/{0}", "/imports/{0}/errors",
        "/imports/new?kind=certification.candidates&target={0}", "/imports/new?kind=nothing&target={0}", "/imports/template/nothing", "/certificates/{0}");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(EveryPageAndRole))]
    public async Task A_page_opens_to_its_roles_and_to_nobody_else(string page, Role role)
    {
        using var browser = await app.Browser(role);
        using var answer = await browser.GetAsync(page, Cancel);

        var expected = role == Role.Public ? HttpStatusCode.Redirect : Pages[page].Contains(role) ? HttpStatusCode.OK : HttpStatusCode.Forbidden;
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory, MemberData(nameof(EveryRecord))]
    public async Task A_record_that_does_not_exist_is_not_found(string path)
    {
        using var browser = await app.Browser(Role.Enterprise);
        using var answer = await browser.GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, Guid.CreateVersion7()), Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/verify")]
    [InlineData("/v/aaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("/v/not-a-code")]
    public async Task Anybody_may_verify(string path)
    {
        using var browser = await app.Browser();
        using var answer = await browser.GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
