using System.Net;
using TalentHub.Api.Hosting;

namespace TalentHub.Api.Tests;

public sealed class ShellTests(PortalApp portal) : IClassFixture<PortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/claims?tab=mine&q=%E9%BB%84", "/claims?tab=mine&q=%E9%BB%84")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("//elsewhere.example/", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("/a%0d%0aSet-Cookie:x=1", "/a%0d%0aSet-Cookie:x=1")]
    [InlineData("claims", "/")]
    [InlineData("", "/")]
    public async Task Switching_the_language_returns_only_to_this_site(string asked, string expected)
    {
        using var client = portal.Client();

        using var answer = await client.GetAsync($"/language?culture=en&returnUrl={Uri.EscapeDataString(asked)}", Cancel);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location?.OriginalString);
        Assert.Contains("c%3Den", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a\r\nSet-Cookie: x=1")]
    [InlineData("/\t/elsewhere.example")]
    [InlineData(null)]
    public void Control_characters_make_no_local_address(string? url) => Assert.False(LocalUrl.IsLocal(url));

    [Fact]
    public async Task An_unknown_language_or_theme_is_not_kept()
    {
        using var client = portal.Client();

        using var language = await client.GetAsync("/language?culture=fr&returnUrl=/", Cancel);
        using var theme = await client.GetAsync("/theme?value=%22onload=&returnUrl=/", Cancel);

        Assert.False(language.Headers.Contains("Set-Cookie"));
        Assert.False(theme.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Pages_are_chinese_first_and_english_by_cookie()
    {
        using var client = portal.Client();
        var chinese = await client.GetStringAsync("/design", Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/design");
        request.Headers.Add("Cookie", ".AspNetCore.Culture=c%3Den%7Cuic%3Den");
        using var answer = await client.SendAsync(request, Cancel);
        var english = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.Contains("<html lang=\"zh-CN\"", chinese, StringComparison.Ordinal);
        Assert.Contains("职业技能评价与人才补贴管理系统", chinese, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", english, StringComparison.Ordinal);
        Assert.Contains("Subsidy claims", english, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/no-such-page", 404, "找不到这个页面")]
    [InlineData("/forbidden", 403, "没有权限查看此页")]
    [InlineData("/broken", 500, "系统暂时出错")]
    public async Task An_error_is_a_page_with_its_status_and_without_the_inside(string path, int status, string sentence)
    {
        using var client = portal.Client();

        using var answer = await client.GetAsync(path, Cancel);
        var page = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains(sentence, page, StringComparison.Ordinal);
        Assert.DoesNotContain("the inside of the machine", page, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_a_partial_update_takes_the_whole_page()
    {
        using var client = portal.Client();
        client.DefaultRequestHeaders.Add("HX-Request", "true");

        using var answer = await client.GetAsync("/broken", Cancel);

        Assert.Equal("body", Assert.Single(answer.Headers.GetValues("HX-Retarget")));
    }

    [Fact]
    public async Task The_api_s_errors_are_not_replaced_by_a_page()
    {
        using var client = portal.Client();

        using var answer = await client.GetAsync("/api/v1/missing", Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task A_program_that_meets_an_error_gets_a_document_without_the_inside()
    {
        using var client = portal.Client();

        using var answer = await client.GetAsync("/api/v1/broken", Cancel);

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("the inside", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/design")]
    [InlineData("/no-such-page")]
    [InlineData("/broken")]
    [InlineData("/portal.css")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        using var client = portal.Client();

        using var answer = await client.GetAsync(path, Cancel);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var client = portal.Client();
        using var form = new FormUrlEncodedContent([new("_handler", "design"), new("name", "x")]);

        using var answer = await client.PostAsync("/design/form", form, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/design")]
    [InlineData("/design/form")]
    public async Task The_gallery_is_not_there_in_production(string path)
    {
        await using var production = await PortalApp.Start("Production");
        using var client = production.Client();

        using var answer = await client.GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Pages_name_no_other_host()
    {
        using var client = portal.Client();
        var page = await client.GetStringAsync("/design/home", Cancel);

        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"//", page, StringComparison.Ordinal);
    }
}
