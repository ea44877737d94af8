using System.Net;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Identity;

[Collection(IdentityTests.Name)]
public sealed class AdministrationTests(IdentityApp app)
{
    [Fact]
    public async Task A_client_fetches_a_token_acts_in_its_role_and_is_out_when_disabled()
    {
        var administrator = await app.Browser("root");
        var made = await IdentityApp.Json(await IdentityApp.Post(administrator, "/api/v1/clients", new { name = "财务系统", role = "Finance" }));
        var (id, secret) = (made["client"]!["id"]!.GetValue<string>(), made["secret"]!.GetValue<string>());
        var machine = app.Visitor();

        var token = (await IdentityApp.Json(await Token(machine, id, secret)))["access_token"]!.GetValue<string>();
        IdentityApp.Authorize(machine, token);

        Assert.Equal("money", await machine.GetStringAsync("/api/v1/test/finance"));
        Assert.Equal(HttpStatusCode.Forbidden, (await machine.GetAsync("/api/v1/clients")).StatusCode);
        Assert.Equal("财务系统", (await IdentityApp.Json(await machine.GetAsync("/api/v1/me")))["displayName"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.Unauthorized, (await Token(app.Visitor(), id, "wrong")).StatusCode);

        var rotated = await IdentityApp.Json(await IdentityApp.Post(administrator, $"/api/v1/clients/{id}/secret"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await Token(app.Visitor(), id, secret)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Token(app.Visitor(), id, rotated["secret"]!.GetValue<string>())).StatusCode);
        (await IdentityApp.Post(administrator, $"/api/v1/clients/{id}/disable")).EnsureSuccessStatusCode();
        Assert.NotEqual(HttpStatusCode.OK, (await machine.GetAsync("/api/v1/test/finance")).StatusCode);
    }

    [Fact]
    public async Task A_repeated_creation_does_not_show_a_secret_that_was_never_stored()
    {
        var administrator = await app.Browser("root");
        var (operation, body) = (Guid.CreateVersion7(), new { name = "twice", role = "Auditor" });

        Assert.Equal(HttpStatusCode.Created, (await IdentityApp.Post(administrator, "/api/v1/clients", body, operation)).StatusCode);
        Assert.Equal("client.secret-already-shown", await IdentityApp.Code(await IdentityApp.Post(administrator, "/api/v1/clients", body, operation)));
    }

    [Fact]
    public async Task A_manager_sees_and_manages_only_the_own_organisation()
    {
        var manager = await app.Browser("school.manager");
        var body = new { userName = "teacher", displayName = "王老师", password = WholeApp.Password, roles = new[] { new { role = "School", organisationId = IdentityApp.School } } };

        var made = await IdentityApp.Post(manager, "/api/v1/users", body);
        var list = await IdentityApp.Json(await manager.GetAsync("/api/v1/users"));
        var stranger = await IdentityApp.Json(await (await app.Browser("other.school")).GetAsync("/api/v1/users"));

        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal(["school.manager", "teacher"], list["items"]!.AsArray().Select(u => u!["userName"]!.GetValue<string>()));
        Assert.Equal(2, list["total"]!.GetValue<int>());
        Assert.Equal(1, stranger["total"]!.GetValue<int>());
        var id = (await IdentityApp.Json(made))["id"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.NotFound, (await IdentityApp.Post(await app.Browser("other.school"), $"/api/v1/users/{id}/disable")).StatusCode);
        Assert.Equal("user.role-not-allowed", await IdentityApp.Code(await IdentityApp.Post(manager, $"/api/v1/users/{id}/roles", new { role = "Finance" })));
        Assert.Equal(HttpStatusCode.OK, (await IdentityApp.Post(manager, $"/api/v1/users/{id}/disable")).StatusCode);
    }

    [Fact]
    public async Task A_new_user_must_change_the_password_before_anything_else()
    {
        var administrator = await app.Browser("root");
        var body = new { userName = "new.clerk", displayName = "新人", password = WholeApp.Password, roles = new[] { new { role = "Finance" } } };
        (await IdentityApp.Post(administrator, "/api/v1/users", body)).EnsureSuccessStatusCode();
        var browser = await app.Browser("new.clerk");

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/api/v1/test/finance")).StatusCode);
        Assert.Equal("/account/password", (await browser.GetAsync("/test/page")).Headers.Location?.ToString());
        (await IdentityApp.Post(browser, "/api/v1/me/password", new { currentPassword = WholeApp.Password, newPassword = "four words nobody guesses" }))
            .EnsureSuccessStatusCode();
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/v1/test/finance")).StatusCode);
    }

    private static Task<HttpResponseMessage> Token(HttpClient client, string id, string secret) =>
        client.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = id, ["client_secret"] = secret,
        }));
}
