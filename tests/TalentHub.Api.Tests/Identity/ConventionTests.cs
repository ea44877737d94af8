using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Api.Hosting;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Api.Tests.Identity;

[Collection(IdentityTests.Name)]
public sealed class ConventionTests(IdentityApp app)
{
    [Fact]
    public void The_one_endpoint_that_nobody_opened_is_found()
    {
        var endpoints = app.Services.GetRequiredService<EndpointDataSource>();

        Assert.Equal(["/api/v1/test/forgotten"], EndpointAccess.Unopened(endpoints));
    }

    [Fact]
    public async Task What_nobody_opened_is_closed_to_everybody()
    {
        var administrator = await app.Browser("root");

        Assert.Equal(HttpStatusCode.Forbidden, (await administrator.GetAsync("/api/v1/test/forgotten")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Visitor().GetAsync("/api/v1/test/forgotten")).StatusCode);
        Assert.Equal("api.no-such-address", await IdentityApp.Code(await administrator.GetAsync("/api/v1/nothing")));
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync("/nothing")).StatusCode);
    }

    public static TheoryData<Role> SignedInRoles => [.. RoleRules.Assignable.Where(r => r is not (Role.Expert or Role.Trainee or Role.Examiner))];

    [Theory, MemberData(nameof(SignedInRoles))]
    public async Task Only_the_role_named_may(Role role)
    {
        var somebody = await app.User(new UserRole(role, role is Role.School or Role.Enterprise ? Guid.CreateVersion7() : null));
        var browser = await app.Browser(somebody);

        var response = await browser.GetAsync("/api/v1/test/finance");

        Assert.Equal(role == Role.Finance ? HttpStatusCode.OK : HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(role == Role.Administrator ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await browser.GetAsync("/api/v1/clients")).StatusCode);
    }

    [Fact]
    public async Task A_visitor_of_a_page_is_led_to_sign_in_and_back()
    {
        var response = await app.Visitor().GetAsync("/test/page?tab=2");

        Assert.Equal("/sign-in?returnUrl=%2Ftest%2Fpage%3Ftab%3D2", response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("Origin", "https://evil.example", "api.other-site")]
    [InlineData("Origin", "null", "api.other-site")]
    [InlineData("Sec-Fetch-Site", "cross-site", "api.other-site")]
    [InlineData("Sec-Fetch-Site", "same-site", "api.other-site")]
    [InlineData("Sec-Fetch-Site", "same-origin", "user.name-taken")]
    [InlineData("Origin", "{own}", "user.name-taken")]
    public async Task What_another_site_makes_a_signed_in_browser_send_is_refused(string header, string value, string code)
    {
        var browser = await app.Browser(await app.User(new UserRole(Role.BureauClerk, null)));
        browser.DefaultRequestHeaders.Add(header, value == "{own}" ? browser.BaseAddress!.GetLeftPart(UriPartial.Authority) : value);

        var response = await IdentityApp.Post(browser, "/api/v1/test/problem");

        Assert.Equal(code, await IdentityApp.Code(response));
        Assert.Equal(code == "api.other-site" ? HttpStatusCode.Forbidden : HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/v1/me")).StatusCode);
    }

    [Fact]
    public async Task A_problem_is_told_in_both_languages_with_its_place()
    {
        var clerk = await app.User(new UserRole(Role.BureauClerk, null));
        var browser = await app.Browser(clerk);
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB, zh;q=0.5");

        var response = await IdentityApp.Post(browser, "/api/v1/test/problem");
        var problem = await IdentityApp.Json(response);

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("user.name-taken", problem["code"]!.GetValue<string>());
        Assert.Equal(problem["detailEn"]!.GetValue<string>(), problem["detail"]!.GetValue<string>());
        Assert.Contains("李娜", problem["detailZh"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(7, problem["errors"]![0]!["row"]!.GetValue<int>());
        Assert.Equal("姓名", problem["errors"]![0]!["column"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_writing_request_needs_an_operation_id_and_readable_json()
    {
        var clerk = await app.User(new UserRole(Role.BureauClerk, null));
        var browser = await app.Browser(clerk);

        var missing = await browser.PostAsJsonAsync("/api/v1/test/body", new { newPassword = "x" });
        Assert.Equal((HttpStatusCode.BadRequest, "api.idempotency-key-missing"), (missing.StatusCode, await IdentityApp.Code(missing)));
        browser.DefaultRequestHeaders.Add("Idempotency-Key", "42");
        Assert.Equal("api.idempotency-key-invalid", await IdentityApp.Code(await browser.PostAsJsonAsync("/api/v1/test/body", new { newPassword = "x" })));
        browser.DefaultRequestHeaders.Remove("Idempotency-Key");
        browser.DefaultRequestHeaders.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        using var broken = new StringContent("{\n  \"newPassword\": oops\n}", Encoding.UTF8, "application/json");
        var malformed = await browser.PostAsync("/api/v1/test/body", broken);
        Assert.Equal((HttpStatusCode.BadRequest, "api.json-malformed"), (malformed.StatusCode, await IdentityApp.Code(malformed)));
        Assert.Equal("2", (await IdentityApp.Json(await browser.PostAsync("/api/v1/test/body", new StringContent(
            "{\n  \"newPassword\": oops\n}", Encoding.UTF8, "application/json"))))["arguments"]!["line"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("unknown", HttpStatusCode.ServiceUnavailable, "commit.outcome-unknown")]
    [InlineData("timeout", HttpStatusCode.ServiceUnavailable, "commit.outcome-unknown")]
    [InlineData("mistake", HttpStatusCode.InternalServerError, "api.unexpected")]
    public async Task An_exception_tells_no_detail(string what, HttpStatusCode status, string code)
    {
        var response = await app.Visitor().GetAsync($"/api/v1/test/throw/{what}");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal((status, code), (response.StatusCode, await IdentityApp.Code(response)));
        Assert.DoesNotContain("secret detail", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("timeout", HttpStatusCode.ServiceUnavailable, false)]
    [InlineData("mistake", HttpStatusCode.InternalServerError, true)]
    public async Task The_page_of_a_database_that_is_away_does_not_ask_it_who_reads(string what, HttpStatusCode status, bool asks)
    {
        var clerk = await app.User(new UserRole(Role.BureauClerk, null));
        var browser = await app.Browser(clerk);

        var response = await browser.GetAsync($"/test/throw/{what}");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(asks, page.Contains("/sign-out", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/v1/me")).StatusCode);
    }

    [Theory]
    [InlineData("zh-CN", "detailZh")]
    [InlineData("en", "detailEn")]
    public async Task What_was_thrown_is_said_in_the_language_that_was_asked_for(string language, string sentence)
    {
        var browser = app.Visitor();
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);

        var answer = await IdentityApp.Json(await browser.GetAsync("/api/v1/test/throw/mistake"));

        Assert.Equal($"{answer[sentence]}", $"{answer["detail"]}");
    }

    [Fact]
    public async Task A_post_without_a_body_is_told_that_one_is_missing()
    {
        var answer = await IdentityApp.Post(await app.Browser("root"), "/api/v1/clients");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task The_public_is_told_to_wait_when_it_asks_too_often()
    {
        await using var limited = await IdentityApp.With("RateLimit:Permits", "3");
        var browser = limited.Visitor();
        for (var permitted = 0; permitted < 3; permitted++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/v1/test/limited")).StatusCode);
        }

        var refused = await browser.GetAsync("/api/v1/test/limited");

        Assert.Equal((HttpStatusCode.TooManyRequests, "api.too-many-requests"), (refused.StatusCode, await IdentityApp.Code(refused)));
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/sign-in")).StatusCode);
        var office = await limited.User(new UserRole(Role.Finance, null));
        Assert.Equal(HttpStatusCode.OK, (await (await limited.Browser(office)).GetAsync("/api/v1/test/limited")).StatusCode);
    }

    [Fact]
    public async Task Opening_the_page_of_sign_in_is_free_and_each_attempt_counts()
    {
        await using var limited = await IdentityApp.With("RateLimit:Permits", "3");
        var browser = limited.Visitor();
        for (var opened = 0; opened < 8; opened++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/sign-in")).StatusCode);
        }

        var attempts = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 4; attempt++)
        {
            attempts.Add((await OfficeApp.Submit(browser, "/sign-in", "sign-in", new() { ["userName"] = "nobody", ["password"] = "wrong" })).StatusCode);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.UnprocessableEntity, 3), HttpStatusCode.TooManyRequests], attempts);
    }
}
