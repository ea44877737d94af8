using Microsoft.Playwright;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Browser;

/// <summary>What every journey through the pages does.</summary>
public static class Journey
{
    /// <summary>A page of a user at a desk.</summary>
    public static async Task<IPage> SignedIn(this Chromium chromium, WholeApp app, string name)
    {
        var page = await chromium.Page(app.Address, Screen.Desktop);
        await page.SignIn(app, name);
        return page;
    }

    /// <summary>The page of a user who reads, or of nobody.</summary>
    public static Task<IPage> Reader(this Chromium chromium, OfficeApp app, Role role, Screen screen, string theme = "light") =>
        chromium.Reader(app.Address, $"{role}", screen, theme, role == Role.Public ? null : page => page.SignIn(app, OfficeApp.NameOf(role)));

    /// <summary>Signs a page in.</summary>
    public static async Task SignIn(this IPage page, WholeApp app, string name) =>
        await page.Context.AddCookiesAsync([new() { Name = "session", Value = await app.Session(name), Url = app.Address.ToString() }]);

    /// <summary>Presses the one button of a name, and waits for the page that answers.</summary>
    public static Task Press(this IPage page, string button) => Press(page, page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    /// <summary>Presses the first button of a name that can be seen, where several questions are answered by the same word.</summary>
    public static Task PressFirst(this IPage page, string button) =>
        Press(page, page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Locator("visible=true").First);

    /// <summary>The page on both screens: no violation, no overflow, a picture.</summary>
    public static async Task Look(this IPage page, string name)
    {
        foreach (var (screen, width, height) in new[] { ("desktop", 1366, 800), ("phone", 390, 844) })
        {
            await page.SetViewportSizeAsync(width, height);
            await page.Passes($"{name}-{screen}");
        }

        await page.SetViewportSizeAsync(1366, 800);
    }

    private static async Task Press(IPage page, ILocator button)
    {
        await page.RunAndWaitForResponseAsync(() => button.ClickAsync(), answer => answer.Request.Method == "POST");

        // Asked, not awaited as an event: one that comes in the moment of asking is missed.
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
    }
}
