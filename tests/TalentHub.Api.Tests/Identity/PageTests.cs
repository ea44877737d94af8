using System.Net;
using System.Text.RegularExpressions;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Api.Tests.Identity;

public sealed partial class PageTests : IAsyncLifetime
{
    private IdentityApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await IdentityApp.Start();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_user_signs_in_lands_where_it_wanted_and_signs_out()
    {
        await _app.CreateUser("page.user", new UserRole(Role.Finance, null));
        var browser = _app.Browser();

        var signedIn = await Submit(browser, "/sign-in?returnUrl=%2Ftest%2Fpage", new() { ["userName"] = "page.user", ["password"] = IdentityApp.Password });
        var onward = await browser.GetAsync(signedIn.Headers.Location);
        var page = await browser.GetAsync(onward.Headers.Location);
        Assert.Equal("page", await page.Content.ReadAsStringAsync());

        var token = TokenOf(await browser.GetStringAsync("/account/password"));
        Assert.NotEqual(HttpStatusCode.Found, (await browser.PostAsync("/sign-out", content: null)).StatusCode);
        var signedOut = await browser.PostAsync("/sign-out", new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token }));
        Assert.Equal("/sign-in", signedOut.Headers.Location?.ToString());
        Assert.StartsWith("/sign-in?", (await browser.GetAsync("/test/page")).Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_shows_the_form_again_with_the_sentence_but_not_the_password()
    {
        await _app.CreateUser("page.user", new UserRole(Role.Finance, null));

        var refused = await Submit(_app.Browser(), "/sign-in", new() { ["userName"] = "page.user", ["password"] = "wrong password" });
        var html = await refused.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(UserProblem.SignInRefused.Chinese, html, StringComparison.Ordinal);
        Assert.Contains("page.user", html, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong password", html, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Submit(HttpClient browser, string path, Dictionary<string, string> fields)
    {
        var html = await browser.GetStringAsync(path);
        fields["__RequestVerificationToken"] = TokenOf(html);
        fields["_handler"] = Handler().Match(html).Groups[1].Value;
        return await browser.PostAsync(path, new FormUrlEncodedContent(fields));
    }

    private static string TokenOf(string html) => Token().Match(html).Groups[1].Value;

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"_handler\" value=\"([^\"]+)\"")]
    private static partial Regex Handler();
}
