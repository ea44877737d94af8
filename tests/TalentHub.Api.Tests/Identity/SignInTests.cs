using System.Net;
using TalentHub.Api.Hosting;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Api.Tests.Identity;

[Collection(IdentityTests.Name)]
public sealed class SignInTests(IdentityApp app)
{
    [Fact]
    public async Task The_cookie_is_for_our_server_only_and_says_nothing()
    {
        await app.CreateUser("finance", new UserRole(Role.Finance, null));

        var response = await WholeApp.SignIn(app.Visitor(), "Finance ", WholeApp.Password);

        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("finance", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_unknown_name_a_wrong_password_and_a_locked_user_hear_the_same()
    {
        await app.CreateUser("locked", new UserRole(Role.Finance, null));
        await app.CreateUser("known", new UserRole(Role.Finance, null));
        for (var failure = 0; failure < 5; failure++)
        {
            await WholeApp.SignIn(app.Visitor(), "locked", "wrong");
        }

        var answers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, password) in new[] { ("nobody", WholeApp.Password), ("known", "wrong"), ("locked", WholeApp.Password) })
        {
            var response = await WholeApp.SignIn(app.Visitor(), name, password);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            var json = (await IdentityApp.Json(response)).AsObject();
            json.Remove("traceId");
            answers.Add(json.ToJsonString());
        }

        Assert.Single(answers);
    }

    [Fact]
    public async Task Guesses_at_the_password_from_an_open_session_lock_like_those_at_the_door()
    {
        await app.CreateUser("open.desk", new UserRole(Role.Finance, null));
        var browser = await app.Browser("open.desk");
        const string next = "four words nobody guesses";
        for (var failure = 0; failure < 5; failure++)
        {
            await IdentityApp.Post(browser, "/api/v1/me/password", new { currentPassword = $"wrong {failure}", newPassword = next });
        }

        Assert.Equal("user.password-locked", await IdentityApp.Code(await IdentityApp.Post(
            browser, "/api/v1/me/password", new { currentPassword = WholeApp.Password, newPassword = next })));
        Assert.Equal(HttpStatusCode.Forbidden, (await WholeApp.SignIn(app.Visitor(), "open.desk", WholeApp.Password)).StatusCode);
        app.Clock.Advance(TimeSpan.FromMinutes(15));
        (await IdentityApp.Post(browser, "/api/v1/me/password", new { currentPassword = WholeApp.Password, newPassword = next })).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task A_locked_user_signs_in_when_the_lock_is_over()
    {
        await app.CreateUser("patient", new UserRole(Role.Finance, null));
        for (var failure = 0; failure < 5; failure++)
        {
            await WholeApp.SignIn(app.Visitor(), "patient", "wrong");
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await WholeApp.SignIn(app.Visitor(), "patient", WholeApp.Password)).StatusCode);
        app.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.OK, (await WholeApp.SignIn(app.Visitor(), "patient", WholeApp.Password)).StatusCode);
    }

    [Fact]
    public async Task A_session_ended_elsewhere_changes_nothing_more_and_reads_for_thirty_seconds_at_most()
    {
        var user = await app.CreateUser("twice", new UserRole(Role.Finance, null));
        var (one, two) = (await app.Browser("twice"), await app.Browser("twice"));
        Assert.Equal(HttpStatusCode.OK, (await one.GetAsync("/api/v1/me")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await two.GetAsync("/api/v1/me")).StatusCode);

        (await two.PostAsync("/test/sign-out", content: null)).EnsureSuccessStatusCode();
        Assert.Equal(HttpStatusCode.Unauthorized, (await two.GetAsync("/api/v1/me")).StatusCode);
        (await app.User(user).EndSessions(new EndSessions(), app.System())).OrThrow();
        Assert.Equal(HttpStatusCode.Unauthorized, (await IdentityApp.Post(one, "/api/v1/clients", new { })).StatusCode);
        app.Clock.Advance(FactsCache<object>.Lifetime);
        Assert.True(FactsCache<object>.Lifetime <= TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.Unauthorized, (await one.GetAsync("/api/v1/me")).StatusCode);
    }

    [Theory]
    [InlineData(61)]
    [InlineData(12 * 60)]
    public async Task An_idle_or_an_old_session_is_over(int minutes)
    {
        var tired = await app.User(new UserRole(Role.Finance, null));
        var browser = await app.Browser(tired);

        app.Clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/api/v1/me")).StatusCode);
    }

    [Fact]
    public async Task With_two_roles_one_is_chosen_first_and_the_session_id_changes()
    {
        await app.CreateUser("both", new UserRole(Role.Finance, null), new UserRole(Role.Finance, Guid.CreateVersion7()));
        var browser = await app.Browser("both");

        var before = await browser.GetAsync("/test/page");
        var chosen = await IdentityApp.Post(browser, "/api/v1/me/role", new { role = "Finance" });

        Assert.StartsWith("/account/role", before.Headers.Location?.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, chosen.StatusCode);
        Assert.NotEmpty(chosen.Headers.GetValues("Set-Cookie"));
        Assert.Equal("page", await browser.GetStringAsync("/test/page"));
        Assert.Equal("user.role-not-held", await IdentityApp.Code(
            await IdentityApp.Post(browser, "/api/v1/me/role", new { role = "School", organisationId = Guid.CreateVersion7() })));
    }

    [Fact]
    public async Task A_changed_password_is_the_only_one_that_works()
    {
        await app.CreateUser("changer", new UserRole(Role.Finance, null));
        var browser = await app.Browser("changer");
        const string next = "four words nobody guesses";

        Assert.Equal("user.current-password-wrong", await IdentityApp.Code(await IdentityApp.Post(
            browser, "/api/v1/me/password", new { currentPassword = "wrong", newPassword = next })));
        Assert.Equal("user.password-common", await IdentityApp.Code(await IdentityApp.Post(
            browser, "/api/v1/me/password", new { currentPassword = WholeApp.Password, newPassword = "Password1234!" })));
        (await IdentityApp.Post(browser, "/api/v1/me/password", new { currentPassword = WholeApp.Password, newPassword = next }))
            .EnsureSuccessStatusCode();

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/v1/me")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await WholeApp.SignIn(app.Visitor(), "changer", WholeApp.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await WholeApp.SignIn(app.Visitor(), "changer", next)).StatusCode);
    }

    [Fact]
    public async Task A_repeated_change_of_the_password_answers_as_the_first_did_and_another_password_under_its_id_is_refused()
    {
        await app.CreateUser("repeater", new UserRole(Role.Finance, null));
        var browser = await app.Browser("repeater");
        var operation = Guid.CreateVersion7();
        var change = new { currentPassword = WholeApp.Password, newPassword = "four words nobody guesses" };

        var first = await IdentityApp.Post(browser, "/api/v1/me/password", change, operation);
        var again = await IdentityApp.Post(browser, "/api/v1/me/password", change, operation);
        var other = await IdentityApp.Post(browser, "/api/v1/me/password", change with { newPassword = "five words nobody can guess" }, operation);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.Equal(CommitProblem.OperationIdReused.Code, await IdentityApp.Code(other));
    }

    [Fact]
    public async Task The_user_name_is_no_password_and_the_name_shown_does_not_count_as_one()
    {
        var user = await app.CreateUser("warehouse.north", new UserRole(Role.Finance, null));
        (await app.User(user).Describe(new DescribeUser("southern harbour", "zh-CN"), app.System())).OrThrow();
        var browser = await app.Browser("warehouse.north");

        Assert.Equal("user.password-common", await IdentityApp.Code(await IdentityApp.Post(
            browser, "/api/v1/me/password", new { currentPassword = WholeApp.Password, newPassword = "warehouse.north.2" })));
        Assert.Equal(HttpStatusCode.OK, (await IdentityApp.Post(
            browser, "/api/v1/me/password", new { currentPassword = WholeApp.Password, newPassword = "southern harbour 2" })).StatusCode);
    }

    [Fact]
    public async Task A_repeated_choice_of_role_is_the_same_session()
    {
        await app.CreateUser("chooser", new UserRole(Role.Finance, null), new UserRole(Role.Finance, Guid.Parse("0190a000-0000-7000-8000-0000000000c1")));
        var browser = await app.Browser("chooser");
        var operation = Guid.CreateVersion7();

        var first = await IdentityApp.Json(await IdentityApp.Post(browser, "/api/v1/me/role", new { role = "Finance" }, operation));
        var again = await IdentityApp.Json(await IdentityApp.Post(browser, "/api/v1/me/role", new { role = "Finance" }, operation));
        var other = await IdentityApp.Post(browser, "/api/v1/me/role", new { role = "Finance", organisationId = "0190a000-0000-7000-8000-0000000000c1" }, operation);

        Assert.Equal(first["sessionId"]!.GetValue<Guid>(), again["sessionId"]!.GetValue<Guid>());
        Assert.Equal(CommitProblem.OperationIdReused.Code, await IdentityApp.Code(other));
        Assert.Equal("page", await browser.GetStringAsync("/test/page"));
    }
}
