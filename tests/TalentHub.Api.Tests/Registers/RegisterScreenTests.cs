using Microsoft.Playwright;
using TalentHub.Api.Tests.Browser;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Registers;

[Collection(RegisterTests.Name)]
public sealed class RegisterScreenTests(OfficeApp app, Chromium chromium)
{
    // The id is put in when a test runs: a case may be found in one process and run in another.
    public static readonly TheoryData<string, Role, Screen> EveryPageAndScreen = new(
        from page in new[]
        {
            ("/users", Role.Administrator), ("/users/new", Role.School), ("/account", Role.Finance), ("/organisations", Role.BureauClerk),
            ("/organisations/{enterprise}", Role.BureauClerk), ("/organisations/new", Role.BureauClerk), ("/alliances", Role.BureauClerk),
            ("/filings", Role.Enterprise), ("/filings/{enterprise}/edit", Role.Enterprise),
        }
        from screen in Enum.GetValues<Screen>()
        select (page.Item1, page.Item2, screen));

    [Theory, MemberData(nameof(EveryPageAndScreen))]
    public async Task Every_page_passes_axe_and_fits_the_screen(string path, Role role, Screen screen)
    {
        var page = await chromium.Reader(app, role, screen);

        var answer = await page.GotoAsync(path.Replace("{enterprise}", OfficeApp.Enterprise.ToString(), StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Load });

        Assert.Equal(200, answer!.Status);
        await page.Passes($"register-{path.Trim('/').Replace('/', '-').Replace("{enterprise}", "id", StringComparison.Ordinal)}-{screen}".ToLowerInvariant());
    }
}
