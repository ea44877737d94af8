using Microsoft.Playwright;

namespace TalentHub.Api.Tests.Browser;

public sealed class GalleryTests(PortalApp portal, Chromium chromium) : IClassFixture<PortalApp>
{
    public static readonly TheoryData<string, string> EveryPageAndTheme = new(
        from page in new[] { "", "/home", "/record", "/form", "/parts", "/public", "/print" }
        from theme in new[] { "light", "dark" }
        select (page, theme));

    [Theory, MemberData(nameof(EveryPageAndTheme))]
    public async Task Every_page_passes_axe_fits_both_screens_and_logs_no_error(string part, string theme)
    {
        var (first, other) = Screens.Of(theme);
        var page = await chromium.Reader(portal.Address, "gallery", first, theme);
        using var errors = new PageErrors(page);

        await page.GotoAsync("/design" + part, new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.Passes(Picture(first));
        await chromium.Reader(portal.Address, "gallery", other, theme);
        await page.Passes(Picture(other));
        Assert.Empty(errors.Seen);

        string Picture(Screen screen) => $"design{part.Replace('/', '-')}-{screen}-{theme}".ToLowerInvariant();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_list_is_filtered_sorted_and_paged_with_scripts_and_without(bool scripts)
    {
        var page = await chromium.Page(portal.Address, Screen.Desktop, scripts: scripts);
        await page.GotoAsync("/design");

        await page.GetByLabel("技能等级", new() { Exact = true }).SelectOptionAsync("二级/技师");
        await page.GetByRole(AriaRole.Button, new() { Name = "查询" }).ClickAsync();
        await Assertions.Expect(page.GetByText("共 47 条")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "补贴（元）" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "补贴（元）" })).ToHaveAttributeAsync("aria-sort", "ascending");
        await page.GetByRole(AriaRole.Link, new() { Name = "第 2 页" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "第 2 页" })).ToHaveAttributeAsync("aria-current", "page");

        Assert.Contains("level=", page.Url, StringComparison.Ordinal);
        Assert.Contains("sort=amount", page.Url, StringComparison.Ordinal);
        Assert.Contains("page=2", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_refused_form_names_each_problem_at_its_field_and_links_to_it(bool scripts)
    {
        var page = await chromium.Page(portal.Address, Screen.Desktop, scripts: scripts);
        await page.GotoAsync("/design/form");

        var answer = await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "提交申领" }).ClickAsync(), answer => answer.Request.Method == "POST");

        Assert.Equal(422, answer.Status);
        var summary = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(summary).ToContainTextAsync("请修正以下问题");
        if (scripts)
        {
            await Assertions.Expect(summary).ToBeFocusedAsync();
            await page.Picture("design-form-errors-desktop-light");
            Assert.Empty(await page.Violations());
        }

        await summary.GetByRole(AriaRole.Link, new() { Name = "请填写姓名" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("姓名")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByLabel("姓名")).ToHaveAttributeAsync("aria-invalid", "true");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Ticking_the_heading_selects_every_row_and_counts_them()
    {
        var page = await chromium.Page(portal.Address, Screen.Desktop);
        await page.GotoAsync("/design");

        await page.GetByLabel("全选本页").CheckAsync();

        await Assertions.Expect(page.Locator("[data-bulk-count]")).ToHaveTextAsync("20");
        await page.GetByLabel("选择 BT2023000001", new() { Exact = true }).UncheckAsync();
        await Assertions.Expect(page.Locator("[data-bulk-count]")).ToHaveTextAsync("19");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_slash_key_searches_and_the_theme_stays_chosen()
    {
        var page = await chromium.Page(portal.Address, Screen.Desktop);
        await page.GotoAsync("/design");

        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "切换浅色 / 深色" }).ClickAsync();
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-bs-theme", "dark");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/no-such-page", Screen.Desktop)]
    [InlineData("/broken", Screen.Phone)]
    public async Task An_error_page_passes_axe(string path, Screen screen)
    {
        var page = await chromium.Page(portal.Address, screen);
        await page.GotoAsync(path);

        await page.Picture($"error{path.Replace('/', '-')}");
        Assert.Empty(await page.Violations());
        await page.Context.CloseAsync();
    }
}
