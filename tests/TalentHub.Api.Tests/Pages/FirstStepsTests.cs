using System.Net;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Pages;

/// <summary>The administrator of an empty city is told where to begin.</summary>
public sealed class FirstStepsTests(FirstStepsTests.EmptyCity app) : IClassFixture<FirstStepsTests.EmptyCity>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_city_says_what_comes_first_until_the_bureau_is_registered()
    {
        await app.CreateUser("first.administrator", new UserRole(Role.Administrator, null));
        using var browser = await app.Browser("first.administrator");
        var work = await browser.GetStringAsync("/work", Cancel);
        using var registered = await OfficeApp.Submit(browser, "/organisations/new?kind=Bureau", "register", new()
        {
            ["creditCode"] = Invented.CreditCode(1), ["name"] = "演示市人力资源和社会保障局", ["district"] = "东区街道", ["isPublic"] = "true",
        });
        using var users = await browser.GetAsync("/users/new", Cancel);

        // What waits is remembered for each session.
        using var later = await app.Browser("first.administrator");
        var after = await later.GetStringAsync("/work", Cancel);

        Assert.Contains("href=\"/organisations/new?kind=Bureau\"", work, StringComparison.Ordinal);
        Assert.Contains("第一步：登记市人社局", work, StringComparison.Ordinal);
        Assert.Contains("href=\"/users/new\"", work, StringComparison.Ordinal);
        Assert.Contains("第二步：建立用户", work, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, "/work", HttpStatusCode.OK), (registered.StatusCode, registered.Headers.Location?.AbsolutePath, users.StatusCode));
        Assert.DoesNotContain("第一步：登记市人社局", after, StringComparison.Ordinal);
        Assert.Equal("Bureau", await app.Value<string>("SELECT kind FROM organisations.organisation"));
    }

    /// <summary>The product without any organisation.</summary>
    public sealed class EmptyCity() : WholeApp(null);
}
