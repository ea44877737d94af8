using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Pages;

[Collection(PagesTests.Name)]
public sealed class SettingsPageTests(PagesApp app)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Settings_are_found_by_name_document_and_day()
    {
        using var browser = await app.Browser(Role.Administrator);
        var found = await browser.GetStringAsync("/settings?q=98号&on=2023-11-06", Cancel);

        Assert.Contains("flexible-talent.days-minimum", found, StringComparison.Ordinal);
        Assert.DoesNotContain("certification.pass-mark", found, StringComparison.Ordinal);
        Assert.DoesNotContain("flexible-talent.days-minimum", await browser.GetStringAsync("/settings?q=98号&on=2020-01-01", Cancel), StringComparison.Ordinal);
        Assert.Contains("演示值", await browser.GetStringAsync("/settings?confidence=NotFound", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_are_shown_in_words_and_lists_not_as_code()
    {
        using var browser = await app.Browser(Role.Administrator);
        var found = await browser.GetStringAsync("/settings?size=100", Cancel);

        Assert.Contains("08:30:00、10:30:00、13:30:00、15:30:00", found, StringComparison.Ordinal);
        Assert.Contains("<dt>普通技工学校</dt><dd>5、4</dd>", found, StringComparison.Ordinal);
        Assert.DoesNotContain("&quot;", found, StringComparison.Ordinal);
        Assert.DoesNotMatch("<dt>[A-Za-z]{2}", found);
        Assert.Contains("站点、年度、等级", found, StringComparison.Ordinal);
    }
}
