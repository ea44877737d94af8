using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(TalentHub.Api.Tests.Browser.Chromium))]

namespace TalentHub.Api.Tests.Browser;

/// <summary>Debian's Chromium, started once for all tests when the first of them looks at a page.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _started = new(Start);

    /// <summary>A page of its own session: size of the screen, colours, and whether scripts run.</summary>
    public async Task<IPage> Page(Uri address, Screen screen, string theme = "light", bool scripts = true)
    {
        var phone = screen == Screen.Phone;
        var context = await (await _started.Value).Browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            ViewportSize = phone ? new() { Width = 390, Height = 844 } : new() { Width = 1366, Height = 800 },
            ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "zh-CN",
            JavaScriptEnabled = scripts,
        });
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_started.IsValueCreated)
        {
            var (playwright, browser) = await _started.Value;
            await browser.DisposeAsync();
            playwright.Dispose();
        }
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> Start()
    {
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }
}
