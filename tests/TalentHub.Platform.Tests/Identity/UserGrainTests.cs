using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Grains;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Identity;
using TalentHub.Platform.Store.Settings;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Identity;

public sealed class UserGrainTests : IAsyncLifetime
{
    private const string Password = "three unrelated words";
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2023, 6, 1, 1, 0, 0, TimeSpan.Zero));
    private TestSilo _silo = null!;

    public async ValueTask InitializeAsync()
    {
        _silo = await TestSilo.Start("platform", [typeof(TalentHubDatabase).Assembly], services => services.AddIdentityStore().AddSingleton<DatedSettings>());
        await _silo.Services.GetRequiredService<DatedSettings>().Load(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_created_user_can_sign_in_and_the_tables_hold_no_password()
    {
        var user = await Create("li.na", new UserRole(Role.BureauClerk, null));
        var signedIn = await SignIn(user, matched: true);

        Assert.NotNull(signedIn.SessionId);
        Assert.Equal("BureauClerk", await Text("SELECT role FROM platform.user_session WHERE id = $1", signedIn.SessionId));
        var everything = await Text(
            """
            SELECT concat((SELECT string_agg(a::text, ' ') FROM platform.audit_entry a), (SELECT string_agg(o::text, ' ') FROM platform.operation o),
                (SELECT string_agg(convert_from(payloadbinary, 'UTF8'), ' ') FROM orleansstorage))
            """);
        var hash = await Text("SELECT password_hash FROM platform.app_user WHERE id = $1", user);
        Assert.True(_silo.Services.GetRequiredService<Passwords>().Matches(hash, Password));
        Assert.DoesNotContain(Password, everything, StringComparison.Ordinal);
        Assert.DoesNotContain(hash, everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_gave_an_address_hears_of_the_account_and_can_change_it()
    {
        await Create("without.mail", new UserRole(Role.Finance, null));
        var user = Guid.CreateVersion7();
        (await Grain(user).Create(Command("with.mail") with { Email = " li.na@example.cn ", DisplayName = "李娜 13800138000" }, Hash(), System())).OrThrow();
        Assert.Equal("li.na@example.cn", await Text("SELECT string_agg(recipient, ',') FROM platform.outbox"));
        var body = await Text("SELECT payload->>'body' FROM platform.outbox");
        Assert.StartsWith("李娜 [redacted]，您好：\n\n您的账户已开通，登录名为 with.mail。\n请打开 {portal}/sign-in 登录", body, StringComparison.Ordinal);
        Assert.Equal("您的账户已开通 / Your account is ready", await Text("SELECT subject FROM platform.outbox"));
        Assert.Equal(("user.email-invalid", "email"), await Described(user, "li.na"));
        Assert.Equal((null, null), await Described(user, "li@example.cn"));
        Assert.Equal("li@example.cn", await Text("SELECT email FROM platform.app_user WHERE id = $1", user));
        Assert.Equal((null, null), await Described(user, ""));
        Assert.Equal("", await Text("SELECT coalesce(email, '') FROM platform.app_user WHERE id = $1", user));
    }

    [Fact]
    public async Task A_description_that_was_changed_meanwhile_is_not_overwritten()
    {
        var user = await Create("two.windows", new UserRole(Role.Finance, null));
        var seen = System() with { ActorId = user, MadeOn = UserDecisions.VersionOf("李娜", "zh-CN", email: null) };

        (await Grain(user).Describe(new DescribeUser("李娜", "en"), seen)).OrThrow();
        var second = await Grain(user).Describe(new DescribeUser("李 娜", "zh-CN"), seen with { OperationId = Guid.CreateVersion7() });

        Assert.Equal(RecordVersion.Changed.Code, second.Problem?.Code);
        Assert.Equal("en", await Text("SELECT culture FROM platform.app_user WHERE id = $1", user));
    }

    [Fact]
    public async Task The_fifth_failure_locks_and_the_lock_ends_by_itself()
    {
        var user = await Create("zhang.wei", new UserRole(Role.Finance, null));
        for (var failure = 1; failure <= 5; failure++)
        {
            Assert.Null((await SignIn(user, matched: false)).SessionId);
        }

        Assert.Equal("Locked", await Text("SELECT state FROM platform.app_user WHERE id = $1", user));
        _clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Null((await SignIn(user, matched: true)).SessionId);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotNull((await SignIn(user, matched: true)).SessionId);
        Assert.Equal("Active", await Text("SELECT state FROM platform.app_user WHERE id = $1", user));
    }

    [Fact]
    public async Task How_many_failures_lock_and_for_how_long_is_dated_configuration()
    {
        await Text("UPDATE platform.setting SET value = CASE key WHEN $1 THEN '2'::jsonb ELSE '1'::jsonb END WHERE key IN ($1, $2) RETURNING key", LockRules.FailuresSetting, LockRules.MinutesSetting);
        await _silo.Services.GetRequiredService<DatedSettings>().Load(TestContext.Current.CancellationToken);
        var user = await Create("zhao.lei", new UserRole(Role.Finance, null));
        await SignIn(user, matched: false);
        await SignIn(user, matched: false);

        Assert.Equal("Locked", await Text("SELECT state FROM platform.app_user WHERE id = $1", user));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotNull((await SignIn(user, matched: true)).SessionId);
    }

    [Fact]
    public async Task A_name_is_taken_once_whatever_its_case()
    {
        await Create("wang.fang", new UserRole(Role.Auditor, null));
        var again = await Grain(Guid.CreateVersion7()).Create(Command("WANG.Fang"), Hash(), System());

        Assert.Equal("user.name-taken", again.Problem?.Code);
    }

    [Fact]
    public async Task The_same_operation_answers_the_same_although_the_hash_differs()
    {
        var (id, context) = (Guid.CreateVersion7(), System());
        var first = await Grain(id).Create(Command("chen.jie"), Hash(), context);
        var second = await Grain(id).Create(Command("chen.jie"), Hash(), context);

        Assert.Equal(first.OrThrow().Id, second.OrThrow().Id);
    }

    [Fact]
    public async Task Two_managers_who_remove_each_other_at_the_same_time_leave_one()
    {
        var school = Guid.CreateVersion7();
        var users = new[]
        {
            await Create("manager.one", new UserRole(Role.School, school, IsManager: true)),
            await Create("manager.two", new UserRole(Role.School, school, IsManager: true)),
        };

        var removals = await Task.WhenAll(users.Select(u => Grain(u).RemoveRole(new RemoveRole(Role.School, school), System())));

        Assert.Equal("user.last-manager", Assert.Single(removals, r => !r.Succeeded).Problem?.Code);
        Assert.Equal("1", await Text("SELECT count(*)::text FROM platform.user_role WHERE organisation_id = $1 AND is_manager", school));
    }

    [Fact]
    public async Task The_last_manager_can_be_neither_disabled_nor_made_a_plain_user()
    {
        var school = Guid.CreateVersion7();
        var user = await Create("only.manager", new UserRole(Role.School, school, IsManager: true));

        Assert.Equal("user.last-manager", (await Grain(user).Disable(new DisableUser(), System())).Problem?.Code);
        Assert.Equal("user.last-manager", (await Grain(user).AssignRole(new AssignRole(Role.School, school), System())).Problem?.Code);
    }

    [Theory]
    [InlineData(Role.BureauReviewer, Role.BureauApprover, true)]
    [InlineData(Role.Enterprise, Role.School, true)]
    [InlineData(Role.BureauReviewer, Role.Enterprise, false)]
    [InlineData(Role.BureauApprover, Role.Finance, false)]
    [InlineData(Role.Finance, Role.Auditor, false)]
    [InlineData(Role.Administrator, Role.Finance, false)]
    [InlineData(Role.Administrator, Role.School, false)]
    public async Task Nobody_stands_on_two_sides(Role first, Role second, bool allowed)
    {
        UserRole one = new(first, OrganisationOf(first)), other = new(second, OrganisationOf(second));
        var user = await Create($"side.{first}.{second}", one);
        Assert.Equal(allowed ? null : "user.roles-conflict", (await Grain(user).AssignRole(new AssignRole(other.Role, other.OrganisationId), System())).Problem?.Code);
        var both = await Grain(Guid.CreateVersion7()).Create(
            Command($"both.{first}.{second}") with { Roles = [one, other] }, Hash(), System());
        Assert.Equal(allowed ? null : "user.roles-conflict roles[1].role", both.Problem is { } problem ? $"{problem.Code} {problem.Field}" : null);
    }

    [Fact]
    public async Task A_manager_manages_only_the_own_organisation()
    {
        var (school, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var manager = await Create("school.manager", new UserRole(Role.School, school, IsManager: true));
        var colleague = await Create("school.teacher", new UserRole(Role.School, school));
        var stranger = await Create("other.teacher", new UserRole(Role.School, other));
        var context = System() with { ActorId = manager, Role = Role.School, OrganisationId = school };

        Assert.True((await Grain(colleague).Disable(new DisableUser(), context with { OperationId = Guid.CreateVersion7() })).Succeeded);
        Assert.Equal("user.not-found", (await Grain(stranger).Disable(new DisableUser(), context with { OperationId = Guid.CreateVersion7() })).Problem?.Code);
        Assert.Equal("user.role-not-allowed", (await Grain(colleague).AssignRole(
            new AssignRole(Role.Administrator, null), context with { OperationId = Guid.CreateVersion7() })).Problem?.Code);
        Assert.Equal("user.not-manager", (await Grain(manager).Disable(
            new DisableUser(), context with { OperationId = Guid.CreateVersion7(), ActorId = colleague })).Problem?.Code);
    }

    [Fact]
    public async Task Choosing_a_role_replaces_the_session_and_losing_the_role_ends_it()
    {
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var user = await Create("two.schools", new UserRole(Role.School, one), new UserRole(Role.School, two));
        var session = (await SignIn(user, matched: true)).SessionId!.Value;
        var next = Guid.CreateVersion7();
        var own = System() with { ActorId = user, Role = Role.Public };

        var chosen = await Grain(user).ChooseRole(new ChooseRole(next, Role.School, two), session, own);

        Assert.Equal(next, chosen.OrThrow().SessionId);
        Assert.Equal(next.ToString(), await Text("SELECT string_agg(id::text, ',') FROM platform.user_session WHERE user_id = $1 AND ended_at IS NULL", user));
        await Grain(user).RemoveRole(new RemoveRole(Role.School, two), System());
        Assert.Equal("0", await Text("SELECT count(*)::text FROM platform.user_session WHERE user_id = $1 AND ended_at IS NULL", user));
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions_and_outdates_attempts_against_the_old_one()
    {
        var user = await Create("new.password", new UserRole(Role.Finance, null));
        var old = await Stamp(user);
        var (kept, lost) = ((await SignIn(user, true)).SessionId, (await SignIn(user, true)).SessionId);
        var own = System() with { ActorId = user, Role = Role.Finance };

        var changed = await Grain(user).ChangePassword(new ChangePassword(kept), old, Hash(), own);

        Assert.True(changed.Succeeded);
        Assert.Equal(kept.ToString(), await Text("SELECT string_agg(id::text, ',') FROM platform.user_session WHERE user_id = $1 AND ended_at IS NULL", user));
        Assert.NotEqual(kept, lost);
        var late = await Grain(user).SignIn(new SignIn(Guid.CreateVersion7(), PasswordMatched: true, old, "test", "::1"), Visitor());
        Assert.Null(late.OrThrow().SessionId);
    }

    [Fact]
    public async Task Who_is_linked_to_a_person_decides_over_nobody()
    {
        var problem = (await Grain(Guid.CreateVersion7()).Create(
            Command("linked.reviewer") with { PersonId = Guid.CreateVersion7(), Roles = [new(Role.BureauReviewer, null)] }, Hash(), System())).Problem;
        Assert.Equal(("user.person-not-expected", "personId"), (problem?.Code, problem?.Field));
    }

    private static Guid? OrganisationOf(Role role) => role is Role.School or Role.Enterprise ? Guid.CreateVersion7() : null;

    private async Task<Guid> Create(string name, params UserRole[] roles)
    {
        var id = Guid.CreateVersion7();
        (await Grain(id).Create(Command(name) with { Roles = roles }, Hash(), System())).OrThrow();
        return id;
    }

    private async Task<(string? Code, string? Field)> Described(Guid user, string email)
    {
        var outcome = await Grain(user).Describe(new DescribeUser("李娜", "zh-CN", email), System() with { ActorId = user });
        return (outcome.Problem?.Code, outcome.Problem?.Field);
    }

    private async Task<SignInView> SignIn(Guid user, bool matched) =>
        (await Grain(user).SignIn(new SignIn(Guid.CreateVersion7(), matched, await Stamp(user), "test", "::1"), Visitor())).OrThrow();

    private async Task<Guid> Stamp(Guid user) => Guid.Parse(await Text("SELECT password_stamp::text FROM platform.app_user WHERE id = $1", user));

    private static CreateUser Command(string name) => new(name, "李娜", "zh-CN", PersonId: null, [new UserRole(Role.BureauClerk, null)]);

    private PasswordHash Hash() => _silo.Services.GetRequiredService<Passwords>().Hash(Password);

    private CommandContext System() => CommandContext.OfSystem(Guid.CreateVersion7(), _clock.GetUtcNow());

    private CommandContext Visitor() => System() with { Role = Role.Public };

    private IUserGrain Grain(Guid id) => _silo.Grains.GetGrain<IUserGrain>(id);

    private async Task<string> Text(string sql, params object?[] values)
    {
        await using var connection = await _silo.Database.Open();
        await using var query = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            query.Parameters.Add(new() { Value = value });
        }

        return (string)(await query.ExecuteScalarAsync() ?? "");
    }
}
