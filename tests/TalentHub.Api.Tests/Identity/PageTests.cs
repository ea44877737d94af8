using System.Net;
using System.Text.RegularExpressions;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Api.Tests.Identity;

[Collection(IdentityTests.Name)]
public sealed partial class PageTests(IdentityApp app)
{
    [Fact]
    public async Task A_user_signs_in_lands_where_it_wanted_and_signs_out()
    {
        var user = await app.User(new UserRole(Role.Finance, null));
        var browser = app.Visitor();

        var signedIn = await Submit(browser, "/sign-in?returnUrl=%2Ftest%2Fpage", new() { ["userName"] = user, ["password"] = WholeApp.Password });
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
        var user = await app.User(new UserRole(Role.Finance, null));

        var refused = await Submit(app.Visitor(), "/sign-in", new() { ["userName"] = user, ["password"] = "wrong password" });
        var html = await refused.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(UserProblem.SignInRefused.Chinese, html, StringComparison.Ordinal);
        Assert.Contains(user, html, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong password", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/account/password")]
    [InlineData("/sign-out")]
    public async Task A_form_without_a_token_is_refused_in_a_sentence_of_its_own(string path)
    {
        var user = await app.User(new UserRole(Role.Finance, null));
        var browser = await app.Browser(user);

        var refused = await browser.PostAsync(path, new FormUrlEncodedContent([new("_handler", "password")]));
        var after = await browser.GetAsync("/account/password");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (refused.StatusCode, after.StatusCode));
        Assert.Contains("不是从您当前登录的页面提交的", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outdated_form_shows_its_page_as_it_is_and_says_that_nothing_was_done()
    {
        const string path = "/account/password?from=menu";
        var user = await app.User(new UserRole(Role.Finance, null));
        var browser = await app.Browser(user);
        var fields = new Dictionary<string, string>
        {
            ["_handler"] = "a-step-that-is-gone", ["__RequestVerificationToken"] = TokenOf(await browser.GetStringAsync("/account/password")),
        };
        var refused = await browser.PostAsync(path, new FormUrlEncodedContent(fields));
        var shown = await refused.Content.ReadAsStringAsync();
        var later = await browser.GetStringAsync("/account/password");

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("notice tone-danger", shown, StringComparison.Ordinal);
        Assert.Contains("刚才的操作没有执行", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("刚才的操作没有执行", later, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_after_the_session_has_ended_comes_back_to_its_page_after_signing_in()
    {
        var sent = await app.Visitor().PostAsync("/account/password?from=menu", new FormUrlEncodedContent([]));

        Assert.Equal("/sign-in?returnUrl=%2Faccount%2Fpassword%3Ffrom%3Dmenu", sent.Headers.Location?.ToString());
    }

    // What was chosen in the browser, then the user's own language, then what the browser asks for.
    [Theory]
    [InlineData("c=en|uic=en", "zh-CN", "zh-CN", "en")]
    [InlineData(null, "zh-CN", "en", "zh-CN")]
    [InlineData(null, "en", "zh-CN", "en")]
    [InlineData(null, null, "fr, en-GB;q=0.8, zh;q=0.5", "en")]
    [InlineData(null, null, "zh-TW", "zh-CN")]
    [InlineData(null, null, "fr", "zh-CN")]
    [InlineData(null, null, null, "zh-CN")]
    public async Task One_rule_chooses_the_language_of_pages_refusals_and_errors(string? chosen, string? own, string? asked, string expected)
    {
        var user = await app.User(own ?? "zh-CN", new UserRole(Role.Auditor, null));
        var browser = own is null ? app.Visitor() : await app.Browser(user);
        if (chosen is not null)
        {
            await browser.GetAsync("/language?culture=en&returnUrl=/");
        }

        foreach (var path in new[] { "/sign-in", "/no/such/page", "/test/page" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("Accept-Language", asked);
            var answer = await browser.SendAsync(request);
            var page = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.Headers.Location is not null || page.Contains($"<html lang=\"{expected}\"", StringComparison.Ordinal), $"{path}: {answer.StatusCode} {page}");
        }
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/test/page")]
    [InlineData("/no/such/page")]
    [InlineData("/api/v1/test/limited")]
    public async Task HEAD_answers_as_GET_does(string path)
    {
        var browser = app.Visitor();
        using var head = await browser.SendAsync(new(HttpMethod.Head, path));
        using var get = await browser.GetAsync(path);

        Assert.Equal((get.StatusCode, get.Headers.Location, get.Content.Headers.ContentType), (head.StatusCode, head.Headers.Location, head.Content.Headers.ContentType));
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
