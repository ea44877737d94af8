using System.Text.RegularExpressions;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Grains;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Api.Tests.Whole;

/// <summary>The product with a school, two enterprises and a user of every role, for tests that make the records they work on.</summary>
public partial class OfficeApp : WholeApp
{
    public OfficeApp()
    {
    }

    protected OfficeApp(Variation variation)
        : base(variation)
    {
    }

    public static readonly Guid School = new("00000000-0000-7000-8000-00000000c0e3");
    public static readonly Guid Enterprise = new("00000000-0000-7000-8000-00000000c0e1");
    public static readonly Guid OtherEnterprise = new("00000000-0000-7000-8000-00000000c0e2");

    /// <summary>A user of the enterprise that is not <see cref="Enterprise"/>.</summary>
    public const string Stranger = "other.enterprise";

    /// <summary>A second reviewer, and a second person of finance: whoever checks is not who made.</summary>
    public const string SecondReviewer = "second.reviewer", SecondOfFinance = "second.finance";

    /// <summary>The user of a role.</summary>
    public static string NameOf(Role role) => $"user.{role}".ToLowerInvariant();

    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await this.Register<ISchoolGrain>(School, 1, new("中山市示范技师学院", "石岐街道", SchoolType.TechnicianCollege, IsPublic: true));
        await this.Register<IEnterpriseGrain>(Enterprise, 2, new("中山市示范照明有限公司", "古镇镇"));
        await this.Register<IEnterpriseGrain>(OtherEnterprise, 3, new("中山市另一照明有限公司", "横栏镇"));
        foreach (var role in RoleRules.Assignable)
        {
            Guid? organisation = role switch { Role.School => School, Role.Enterprise or Role.Examiner => Enterprise, _ => null };
            await CreateUser(NameOf(role), RoleRules.MayBeAPerson(role) ? Guid.CreateVersion7() : null, [new UserRole(role, organisation, IsManager: role is Role.School or Role.Enterprise)]);
        }

        await CreateUser(Stranger, new UserRole(Role.Enterprise, OtherEnterprise, IsManager: true));
        await CreateUser(SecondReviewer, new UserRole(Role.BureauReviewer, null));
        await CreateUser(SecondOfFinance, new UserRole(Role.Finance, null));
    }

    /// <summary>A browser of the user of a role, or nobody's.</summary>
    public Task<HttpClient> Browser(Role role) => Browser(role == Role.Public ? null : NameOf(role));

    /// <summary>Posts one form of a page with its token, as a browser without scripts does.</summary>
    public static async Task<HttpResponseMessage> Submit(HttpClient browser, string path, string form, Dictionary<string, string> fields)
    {
        var html = await browser.GetStringAsync(path);
        var posted = new Dictionary<string, string>(fields, StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = Token().Match(html).Groups[1].Value, ["_handler"] = form,
        };
        posted.TryAdd("operationId", Guid.CreateVersion7().ToString());
        return await browser.PostAsync(path, new FormUrlEncodedContent(posted));
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
