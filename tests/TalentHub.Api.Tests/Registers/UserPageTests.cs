using System.Net;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Api.Tests.Registers;

[Collection(RegisterTests.Name)]
public sealed class UserPageTests(OfficeApp app)
{
    private static readonly Role[] Readers = [Role.Administrator, Role.Auditor, Role.School, Role.Enterprise];
    private static readonly Role[] Writers = [Role.Administrator, Role.School, Role.Enterprise];

    public static readonly TheoryData<string, Role, HttpStatusCode> EveryPageAndRole = new(
        from page in new (string Path, IReadOnlyList<Role> Allowed)[] { ("/users", Readers), ("/users/export", Readers), ("/users/new", Writers), ("/account", RoleRules.Assignable) }
        from role in RoleRules.Assignable
        select (page.Path, role, page.Allowed.Contains(role) ? HttpStatusCode.OK : HttpStatusCode.Forbidden));

    [Theory, MemberData(nameof(EveryPageAndRole))]
    public async Task Each_page_opens_to_its_roles_only(string path, Role role, HttpStatusCode expected)
    {
        using var browser = await app.Browser(role);
        Assert.Equal(expected, (await browser.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task A_manager_makes_a_user_gives_and_takes_roles_and_switches_the_user_off()
    {
        using var manager = await app.Browser(Role.School);
        var made = await OfficeApp.Submit(manager, "/users/new", "new-user", new()
        {
            ["userName"] = "teacher.wang", ["displayName"] = "王老师", ["password"] = WholeApp.Password, ["culture"] = "zh-CN", ["role"] = "School",
        });
        Assert.Equal(HttpStatusCode.Found, made.StatusCode);
        var user = made.Headers.Location!.ToString();

        var html = await manager.GetStringAsync(user);
        Assert.Contains("王老师", html, StringComparison.Ordinal);
        Assert.Contains("中山市示范技师学院", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await OfficeApp.Submit(manager, user, "assign", new() { ["role"] = "School", ["isManager"] = "true" })).StatusCode);
        var described = await OfficeApp.Submit(manager, user, "describe", new() { ["displayName"] = "王丽老师", ["culture"] = "en", ["email"] = "wang@example" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, described.StatusCode);
        Assert.Contains("应形如 name@example.cn", await described.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await OfficeApp.Submit(
            manager, user, "describe", new() { ["displayName"] = "王丽老师", ["culture"] = "en", ["email"] = "wang@example.cn" })).StatusCode);
        Assert.Contains("wang@example.cn", await manager.GetStringAsync(user), StringComparison.Ordinal);
        var refused = await OfficeApp.Submit(manager, user, "reset", new() { ["newPassword"] = "short" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("密码至少 12 个字符", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await OfficeApp.Submit(manager, user, "move-Disable", [])).StatusCode);
        Assert.Contains("已停用", await manager.GetStringAsync(user), StringComparison.Ordinal);

        using var stranger = await app.Browser(OfficeApp.Stranger);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(user)).StatusCode);
        using var auditor = await app.Browser(Role.Auditor);
        Assert.DoesNotContain("_handler\" value=\"move-", await auditor.GetStringAsync(user), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_says_where_mails_go_on_the_own_page()
    {
        using var browser = await app.Browser(Role.Auditor);
        Assert.Equal(HttpStatusCode.Found, (await OfficeApp.Submit(
            browser, "/account", "describe", new() { ["displayName"] = "审计", ["culture"] = "zh-CN", ["email"] = "audit@example.cn" })).StatusCode);
        Assert.Contains("value=\"audit@example.cn\"", await browser.GetStringAsync("/account"), StringComparison.Ordinal);
        var refused = await OfficeApp.Submit(browser, "/account", "describe", new() { ["displayName"] = "审计", ["culture"] = "zh-CN", ["email"] = "audit" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
    }

    [Fact]
    public async Task A_session_on_another_device_is_ended_from_the_account_page()
    {
        using var here = await app.Browser(Role.Finance);
        using var there = await app.Browser(Role.Finance);
        var html = await here.GetStringAsync("/account");
        var form = html.Split("_handler\" value=\"").Skip(1).Select(part => part.Split('"')[0]).First(name => name.StartsWith("end-", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Found, (await OfficeApp.Submit(here, "/account", form, [])).StatusCode);

        Assert.Equal(HttpStatusCode.Found, (await there.GetAsync("/account")).StatusCode);
    }
}
