using System.Text.Json;
using Microsoft.Playwright;

namespace TalentHub.Api.Tests.Browser;

/// <summary>What every page must pass, and its picture.</summary>
public static class PageChecks
{
    private const string Run = "async () => JSON.stringify((await axe.run(document, { resultTypes: ['violations'] })).violations"
        + ".flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.any.map(check => check.message).join(' ')}`)))";

    private static readonly string Axe = File.ReadAllText(Path.Combine(Repository.Root, "api", "node_modules", "axe-core", "axe.min.js"));

    /// <summary>What axe finds wrong; empty when nothing.</summary>
    public static async Task<string[]> Violations(this IPage page)
    {
        // The browser's debugger injects it, past the page's own script policy; it stays until the page is left.
        if (await page.EvaluateAsync<bool>("() => typeof axe === 'undefined'"))
        {
            await page.EvaluateAsync(Axe);
        }

        return JsonSerializer.Deserialize<string[]>(await page.EvaluateAsync<string>(Run)) ?? [];
    }

    /// <summary>By how many pixels the page is wider than the screen.</summary>
    public static Task<int> Overflow(this IPage page) =>
        page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>By how many pixels a table is wider than its place: what a reader sees only after scrolling sideways.</summary>
    public static Task<int> Cut(this IPage page) =>
        page.EvaluateAsync<int>("() => Math.max(0, ...[...document.querySelectorAll('.table-scroll')].map(place => place.scrollWidth - place.clientWidth))");

    /// <summary>A picture, no violation, and nothing wider than the screen.</summary>
    public static async Task Passes(this IPage page, string picture)
    {
        await page.Picture(picture);
        var (violations, overflow) = (await page.Violations(), await page.Overflow());
        Assert.True(violations.Length == 0, $"{picture}:\n{string.Join('\n', violations)}");
        Assert.True(overflow == 0, $"{picture} is wider than the screen by {overflow} pixels");
    }

    /// <summary>Keeps a picture of the whole page in artifacts/screenshots.</summary>
    public static async Task Picture(this IPage page, string name) =>
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "artifacts", "screenshots", name + ".png"), FullPage = true });
}
