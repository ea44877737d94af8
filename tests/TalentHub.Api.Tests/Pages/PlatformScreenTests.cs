using Microsoft.Playwright;
using TalentHub.Api.Tests.Browser;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Pages;

[Collection(PagesTests.Name)]
public sealed class PlatformScreenTests(PagesApp app, Chromium chromium) : IAsyncLifetime
{
    private static readonly SemaphoreSlim Once = new(1);
    private static Guid run;
    private static Guid mail;
    private static Guid notice;
    private static Guid objection;
    private static Guid entry;

    public static readonly TheoryData<string, Role, string> EveryPageAndTheme = new(
        from page in new[]
        {
            ("/", Role.Public), ("/work", Role.Administrator), ("/work", Role.Expert), ("/jobs", Role.BureauClerk), ("/jobs/{run}", Role.BureauClerk),
            ("/mails", Role.Administrator), ("/mails/{mail}", Role.Administrator), ("/audit", Role.Auditor), ("/audit/{entry}", Role.Auditor), ("/notices", Role.Public), ("/notices/{notice}", Role.Public),
            ("/objections", Role.BureauReviewer), ("/objections/{objection}", Role.BureauReviewer), ("/settings", Role.Administrator),
            ("/clock", Role.Administrator), ("/search?q=导入", Role.BureauClerk),
        }
        from theme in new[] { "light", "dark" }
        select (page.Item1, page.Item2, theme));

    public async ValueTask InitializeAsync()
    {
        await Once.WaitAsync();
        try
        {
            if (run == Guid.Empty)
            {
                run = await app.Run("导入名册：灯具制造工（2023 年第一批）", "Running", PagesApp.Enterprise, done: 412, refused: 3);
                await app.Run("导入名册：电光源制造工", "Failed", PagesApp.Enterprise, done: 12);
                await app.Run("发放证书", "Completed", PagesApp.Enterprise, done: 942);
                mail = await app.Mail("补贴申领结果 / Claim result", "Failed");
                await app.Mail("公示开始 / Public notice", "Held");
                notice = await app.Notice("2023 年灯具制造工认定结果公示");
                objection = await app.Object(notice);
                entry = await app.Value<Guid>("SELECT id FROM platform.audit_entry WHERE command = 'CreateUser' LIMIT 1");
            }
        }
        finally
        {
            Once.Release();
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("/jobs", Role.BureauClerk)]
    [InlineData("/settings", Role.Administrator)]
    public async Task A_table_is_seen_whole_on_a_screen_of_1280(string path, Role role)
    {
        var page = await chromium.Page(app.Address, Screen.Desktop);
        await page.SignIn(app, OfficeApp.NameOf(role));
        await page.SetViewportSizeAsync(1280, 800);

        await page.GotoAsync(path);

        Assert.Equal(0, await page.EvaluateAsync<int>("() => Math.max(...[...document.querySelectorAll('.table-scroll')].map(t => t.scrollWidth - t.clientWidth))"));
        await page.Context.CloseAsync();
    }

    [Theory, MemberData(nameof(EveryPageAndTheme))]
    public async Task Every_page_passes_axe_fits_both_screens_and_logs_no_error(string path, Role role, string theme)
    {
        var (first, other) = Screens.Of(theme);
        var page = await chromium.Reader(app, role, first, theme);
        using var errors = new PageErrors(page);
        (string Name, Guid Id)[] records = [("{run}", run), ("{mail}", mail), ("{notice}", notice), ("{objection}", objection), ("{entry}", entry)];
        var address = records.Aggregate(path, (text, record) => text.Replace(record.Name, record.Id.ToString(), StringComparison.Ordinal));
        var answer = await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        Assert.Equal(200, answer!.Status);

        await page.Passes(Picture(first));
        await chromium.Reader(app, role, other, theme);
        await page.Passes(Picture(other));
        Assert.Empty(errors.Seen);

        string Picture(Screen screen) =>
            $"page-{path.Split('?')[0].Trim('/').Replace('/', '-').Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)}-{role}-{screen}-{theme}".ToLowerInvariant();
    }
}
