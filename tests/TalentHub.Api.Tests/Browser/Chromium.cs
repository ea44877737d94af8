using System.Collections.Concurrent;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(TalentHub.Api.Tests.Browser.Chromium))]

namespace TalentHub.Api.Tests.Browser;

/// <summary>Debian's Chromium, started once for all tests when the first of them looks at a page.</summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>How long a page may take, in milliseconds: for a machine with much else to do, since a page that is there is never waited for.</summary>
    private const int Patience = 60_000;

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _started = new(Start);
    private readonly ConcurrentDictionary<(Uri Address, string Reader), IPage> _readers = new();

    /// <summary>
    /// The one page of somebody who reads and changes nothing, on a screen and in colours: each address is loaded anew, but with the browser's files at
    /// hand. The tests of a host run one after another, so that nobody else reads in it.
    /// </summary>
    /// <param name="address">The host.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="screen">The size of the screen.</param>
    /// <param name="theme">The colours that the browser asks for.</param>
    /// <param name="signIn">Signs the page in when it is new.</param>
    public async Task<IPage> Reader(Uri address, string reader, Screen screen, string theme = "light", Func<IPage, Task>? signIn = null)
    {
        if (!_readers.TryGetValue((address, reader), out var page))
        {
            page = _readers[(address, reader)] = await Page(address, screen, theme);
            await (signIn?.Invoke(page) ?? Task.CompletedTask);
        }

        await page.SetViewportSizeAsync(Size(screen).Width, Size(screen).Height);
        await page.EmulateMediaAsync(new() { ColorScheme = Colours(theme), ReducedMotion = ReducedMotion.Reduce });
        return page;
    }

    /// <summary>A page of its own session: size of the screen, colours, and whether scripts run.</summary>
    public async Task<IPage> Page(Uri address, Screen screen, string theme = "light", bool scripts = true)
    {
        var context = await (await _started.Value).Browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            ViewportSize = Size(screen),
            ColorScheme = Colours(theme),
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "zh-CN",
            JavaScriptEnabled = scripts,
        });
        context.SetDefaultTimeout(Patience);
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

    private static ViewportSize Size(Screen screen) => screen == Screen.Phone ? new() { Width = 390, Height = 844 } : new() { Width = 1366, Height = 800 };

    private static ColorScheme Colours(string theme) => theme == "dark" ? ColorScheme.Dark : ColorScheme.Light;

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> Start()
    {
        var playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        return (playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }
}
