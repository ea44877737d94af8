using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Grains;
using TalentHub.Platform.Hosting;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Jobs.Notices;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Identity;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Settings;
using TalentHub.Platform.Store.Statistics;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Pages;

/// <summary>The platform's pages on a free port, over a real database and silo, as a demonstration with a user of every role.</summary>
public sealed class PagesApp : IAsyncLifetime
{
    private const string Password = "three unrelated words";
    private static readonly DateTimeOffset Start = ChinaTime.At(new DateOnly(2023, 11, 6), new TimeOnly(9, 0));
    private readonly TestFolder _folder = new();
    private TestSilo _silo = null!;
    private WebApplication _app = null!;

    public static readonly Guid Enterprise = Guid.CreateVersion7();
    public static readonly Guid OtherEnterprise = Guid.CreateVersion7();

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    public async ValueTask InitializeAsync()
    {
        _silo = await TestSilo.Start("platform", [typeof(Commit).Assembly], services => services
            .AddTalentHubTime().AddIdentityStore().AddTalentHubPersonalData(Keys()).AddTalentHubNotices().AddScoped(_ => DataScope.System));
        await _silo.Services.GetRequiredService<KeyRing>().Load();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Program).Assembly.GetName().Name,
            ContentRootPath = Path.Combine(Repository.Root, "api"),
            EnvironmentName = "Production",
        });
        builder.WebHost.UseStaticWebAssets().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["RateLimit:Permits"] = "1000" });
        builder.Services.AddTalentHubStore(_silo.Database);
        builder.Services.AddTalentHubTime();
        builder.Services.AddTalentHubMail(builder.Configuration);
        builder.Services.AddTalentHubJobs();
        builder.Services.AddTalentHubNotices();
        builder.Services.AddSingleton(_silo.Grains);
        builder.Services.AddPortal();
        builder.Services.AddTalentHubIdentity(builder.Configuration);
        builder.Services.AddPlatformPages();
        builder.Services.AddScoped<IStatisticsSection, LetterSection>();
        _app = builder.Build();
        _app.UseDashboardPolicy();
        _app.UsePortal();
        _app.UseTalentHubIdentity();
        _app.MapPortal();
        _app.MapTalentHubIdentity();
        _app.MapPlatformPages();
        _app.MapPost("/test/sign-in", (SignInForm form, SignInService service, HttpContext http) =>
            service.SignIn(http, form.Name, form.Password).ToResult()).AllowAnonymous();
        (await Services.GetRequiredService<DemonstrationStart>().Begin(Start)).OrThrow();
        await _silo.Services.GetRequiredService<BusinessClock>().Load();
        await Services.GetRequiredService<DatedSettings>().Load();
        await CreateUsers();
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _silo.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>A browser signed in in a role, or nobody's; it follows no redirect.</summary>
    public async Task<HttpClient> Browser(Role role = Role.Public)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };
        if (role != Role.Public)
        {
            (await client.PostAsJsonAsync("/test/sign-in", new SignInForm(NameOf(role), Password))).EnsureSuccessStatusCode();
        }

        return client;
    }

    /// <summary>The session cookie of a user in a role, for a real browser.</summary>
    public async Task<string> Session(Role role)
    {
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = Address };
        var answer = await client.PostAsJsonAsync("/test/sign-in", new SignInForm(NameOf(role), Password));
        return answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("session=", StringComparison.Ordinal))["session=".Length..].Split(';')[0];
    }

    /// <summary>Posts a form of a page with its token, as a browser without scripts does.</summary>
    public static async Task<HttpResponseMessage> Submit(HttpClient browser, string path, string handler, Dictionary<string, string> fields)
    {
        var html = await browser.GetStringAsync(path);
        const string mark = "__RequestVerificationToken\" value=\"";
        var at = html.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        fields["__RequestVerificationToken"] = html[at..html.IndexOf('"', at)];
        fields["_handler"] = handler;
        fields["operationId"] = Guid.CreateVersion7().ToString();
        return await browser.PostAsync(path, new FormUrlEncodedContent(fields));
    }

    public async Task<Guid> Run(string title, string state, Guid? organisation, int done = 0, int refused = 0)
    {
        var id = Guid.CreateVersion7();
        await Execute(
            """
            INSERT INTO platform.job_run (id, kind, title, subject_kind, subject_id, organisation_id, state, total, done, refused,
                started_by, started_by_name, queued_at, started_at, heartbeat_at, finished_at, error)
            VALUES ($1, 'import', $2, 'batch', $1::text, $3, $4, 942, $5, $6, $1, '李娜', now(), now(), now(),
                CASE WHEN $4 IN ('Completed', 'Failed') THEN now() END, CASE WHEN $4 = 'Failed' THEN 'a disk is full' END)
            """, id, title, organisation, state, done, refused);
        for (var row = 1; row <= refused; row++)
        {
            await Execute(
                """
                INSERT INTO platform.job_item (run_id, key, state, detail, at) VALUES ($1, $2, 'Refused',
                    '{"problems":[{"code":"x.y","kind":"Invalid","chinese":"证件号码的校验码不正确，请核对后重新填写。","english":"The check digit is wrong; compare and enter it again.","row":3,"column":"证件号码"}]}', now())
                """, id, $"第 {row} 行");
        }

        return id;
    }

    public async Task<Guid> Mail(string subject, string state)
    {
        var id = Guid.CreateVersion7();
        await Execute(
            """
            INSERT INTO platform.outbox (id, operation_id, kind, recipient, subject, payload, state, attempts, created_at, due_at, last_error)
            VALUES ($1, $1, 'mail', 'li.na@example.com', $2, jsonb_build_object('to', 'li.na@example.com', 'subject', $2, 'body', '您好：\n申领已受理。'), $3,
                CASE WHEN $3 = 'Failed' THEN 9 ELSE 0 END, now(), now(), CASE WHEN $3 = 'Failed' THEN '550 no such mailbox' END)
            """, id, subject, state);
        return id;
    }

    /// <summary>A notice of two lines whose period holds the demonstration's day.</summary>
    public async Task<Guid> Notice(string title)
    {
        var id = Guid.CreateVersion7();
        await Execute(
            """
            INSERT INTO platform.public_notice (id, kind, title_zh, title_en, subject_kind, subject_id, opens_on, closes_on, state, columns, lines, line_count, digest, opened_at)
            VALUES ($1, 'assessment-results', $2, $2, 'batch', $1::text, '2023-11-01', '2024-11-01', 'Open',
                '[{"chinese":"姓名","english":"Name"},{"chinese":"结果","english":"Result"}]',
                '[{"key":"T0001","cells":["黄*","合格"]},{"key":"T0002","cells":["欧阳*","不合格"]}]', 2, sha256('x'), now())
            """, id, title);
        return id;
    }

    /// <summary>An objection that a visitor raises to a notice through its form; its id.</summary>
    public async Task<Guid> Object(Guid notice)
    {
        using var visitor = await Browser();
        using var answer = await Submit(visitor, $"/notices/{notice}", "object", new()
        {
            ["line"] = "T0002", ["text"] = "该考生的技能考核成绩与现场公布的不一致，请核实。", ["name"] = "王五", ["contact"] = "13800138000",
        });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return (Guid)(await Scalar("SELECT id FROM platform.objection WHERE notice_id = $1", notice))!;
    }

    public async Task<object?> Scalar(string sql, params object[] values)
    {
        await using var connection = await _silo.Database.Open();
        await using var query = Command(connection, sql, values);
        return await query.ExecuteScalarAsync();
    }

    private async Task Execute(string sql, params object?[] values)
    {
        await using var connection = await _silo.Database.Open();
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync();
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object?[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(value is null ? new NpgsqlParameter<Guid?> { TypedValue = null } : new NpgsqlParameter { Value = value });
        }

        return command;
    }

    private async Task CreateUsers()
    {
        var hash = Services.GetRequiredService<Passwords>().Hash(Password);
        foreach (var role in Enum.GetValues<Role>().Where(role => role is not (Role.Public or Role.System)))
        {
            Guid? organisation = role is Role.School or Role.Enterprise ? Enterprise : null;
            var command = new CreateUser(NameOf(role), NameOf(role), "zh-CN", Guid.CreateVersion7(), [new UserRole(role, organisation)], MustChangePassword: false);
            (await _silo.Grains.GetGrain<IUserGrain>(Guid.CreateVersion7()).Create(command, hash, CommandContext.OfSystem(Guid.CreateVersion7(), Start))).OrThrow();
        }
    }

    private IConfiguration Keys() =>
        new ConfigurationBuilder().AddInMemoryCollection([new($"{KeySettings.Section}:{nameof(KeySettings.File)}", _folder["keys.json"])]).Build();

    private static string NameOf(Role role) => $"user.{role}".ToLowerInvariant();

    public sealed record SignInForm(string Name, string Password);

    /// <summary>Figures of the published letter, as a capability would count them.</summary>
    private sealed class LetterSection : IStatisticsSection
    {
        public string Name => "selfCertified";

        public Task<JsonObject> Read(CancellationToken cancel) => Task.FromResult(new JsonObject
        {
            ["certificates"] = new JsonObject { ["三级/高级工"] = 75, ["四级/中级工"] = 18, ["五级/初级工"] = 14, ["total"] = 107 },
        });
    }
}
