using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Endpoints.Subsidies;
using TalentHub.Api.Hosting;
using TalentHub.Organisations.Hosting;
using TalentHub.People.Hosting;
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
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Subsidies.Hosting;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Payouts;

/// <summary>Funds and payouts, pages and API, on a free port over a real database and silo. Jobs run when the test says so.</summary>
public sealed class MoneyApp : IAsyncLifetime
{
    public const string Programme = "zhongshan-flexible-talent-living";

    /// <summary>A second person of finance.</summary>
    public const string Second = "user.second";

    public static readonly Guid Employer = new("00000000-0000-7000-8000-00000000fe01");
    private static readonly DateTimeOffset Start = ChinaTime.At(new DateOnly(2023, 12, 4), new TimeOnly(9, 0));
    private const string Password = "three unrelated words";
    private readonly Dictionary<string, string> _sessions = new(StringComparer.Ordinal);
    private readonly TestFolder _folder = new();
    private TestSilo _silo = null!;
    private WebApplication _app = null!;

    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _silo = await TestSilo.Start(
            "money_pages",
            [typeof(Commit).Assembly, typeof(PeopleServices).Assembly, typeof(OrganisationServices).Assembly, typeof(SubsidyServices).Assembly], Silo);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Program).Assembly.GetName().Name,
            ContentRootPath = Path.Combine(Repository.Root, "api"),
            EnvironmentName = "Production",
        });
        builder.WebHost.UseStaticWebAssets().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Critical);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["RateLimit:Permits"] = "1000", ["Keys:File"] = _folder["keys.json"] });
        builder.Services.AddTalentHubPlatform(builder.Configuration, _silo.Database);
        builder.Services.AddPeople().AddOrganisations().AddSubsidies();
        builder.Services.AddSingleton(_silo.Grains);
        builder.Services.AddPortal();
        builder.Services.AddTalentHubIdentity(builder.Configuration);
        builder.Services.AddPlatformPages();
        builder.Services.AddMoneyPages();
        _app = builder.Build();
        _app.UseDashboardPolicy();
        _app.UsePortal();
        _app.UseTalentHubIdentity();
        _app.MapPortal();
        _app.MapTalentHubIdentity();
        _app.MapPlatformPages();
        _app.MapMoneyPages();
        _app.MapFunds();
        _app.MapPayouts();
        _app.MapPost("/test/sign-in", (SignInForm form, SignInService service, HttpContext http) =>
            service.SignIn(http, form.Name, form.Password).ToResult()).AllowAnonymous();
        (await _app.Services.GetRequiredService<DemonstrationStart>().Begin(Start)).OrThrow();
        await _silo.Services.GetRequiredService<BusinessClock>().Load();
        await _silo.Services.GetRequiredService<DatedSettings>().Load();
        await _silo.Services.GetRequiredService<KeyRing>().Load();
        await CreateUsers();
        await Execute(
            """
            INSERT INTO organisations.organisation (id, kind, name, credit_code, district, is_public, is_fortune500, state, registered_at, changed_at)
            VALUES ($1, 'Enterprise', '中山演示照明有限公司', '91442000MA4UXXXX0X', '古镇镇', false, false, 'Active', now(), now())
            """, Employer);
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _silo.DisposeAsync();
        _folder.Dispose();
    }

    public static string NameOf(Role role) => $"user.{role}".ToLowerInvariant();

    /// <summary>A client signed in under a name, or nobody's; it follows no redirect.</summary>
    public async Task<HttpClient> Browser(string? name = null)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        if (name is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", $"session={await Session(name)}");
        }

        return client;
    }

    /// <summary>The session cookie of a user; each signs in once, because a password takes long to check.</summary>
    public async Task<string> Session(string name)
    {
        if (_sessions.TryGetValue(name, out var known))
        {
            return known;
        }

        using var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = Address };
        using var answer = await client.PostAsJsonAsync("/test/sign-in", new SignInForm(name, Password));
        return _sessions[name] = answer.Headers.GetValues("Set-Cookie")
            .Single(cookie => cookie.StartsWith("session=", StringComparison.Ordinal))["session=".Length..].Split(';')[0];
    }

    /// <summary>Works on the newest open run of a kind, as the job server would.</summary>
    public async Task RunJob<TJob>(string kind)
        where TJob : IRunJob
    {
        var run = (await Column<Guid>("SELECT id FROM platform.job_run WHERE kind = $1 AND state = 'Queued' ORDER BY queued_at DESC LIMIT 1", kind)).Single();
        await using var scope = _silo.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TJob>().Run(run, CancellationToken.None);
        Assert.Equal("Completed", (await Column<string>("SELECT state FROM platform.job_run WHERE id = $1", run)).Single());
    }

    /// <summary>Experts with bank accounts whose claims were approved: what a long review leaves. Their numbers begin with a mark.</summary>
    public async Task<Guid[]> Approved(string mark, int count, decimal amount = 6000, bool account = true)
    {
        var sealedAccount = _silo.Services.GetRequiredService<PersonalDataVault>().Seal("6222020012345678901", "***************8901");
        await Execute(
            """
            WITH fresh AS (
                INSERT INTO people.person (id, name, document_kind, document_cipher, document_mask, document_hash, created_at, changed_at)
                SELECT gen_random_uuid(), '演示专家' || n, 'ResidentIdentityCard', 'x', 'x', sha256(gen_random_uuid()::text::bytea), now(), now()
                FROM generate_series(1, $1::integer) AS n RETURNING id, name
            ), experts AS (
                INSERT INTO people.expert
                    (person_id, home_employer, home_city, speciality, registered_at, bank_code, account_cipher, account_mask, account_name)
                SELECT id, '某大学', '广州', '照明', now(), '102603000014', CASE WHEN $5 THEN $2 END, CASE WHEN $5 THEN $3 END, CASE WHEN $5 THEN name END
                FROM fresh RETURNING person_id
            )
            INSERT INTO subsidies.claim
                (id, number, programme, pack_version, year, engagement_id, person_id, employer_id, state, recognised_high_level_talent, amount,
                created_at, changed_at)
            SELECT gen_random_uuid(), $8 || '-' || lpad((row_number() OVER (ORDER BY name))::text, 3, '0'), $6, '2021.1', 2023, gen_random_uuid(), id, $7,
                'Approved', false, $4, now(), now()
            FROM fresh
            """, count, sealedAccount.Cipher, sealedAccount.Mask, amount, account, Programme, Employer, mark);
        return await Column<Guid>("SELECT id FROM subsidies.claim WHERE number LIKE $1 || '-%' ORDER BY number", mark);
    }

    /// <summary>What the bank details of a claim's expert are after they were put right.</summary>
    public Task CorrectAccount(Guid claim)
    {
        var account = _silo.Services.GetRequiredService<PersonalDataVault>().Seal("6222020098765432109", "***************2109");
        return Execute(
            "UPDATE people.expert SET account_cipher = $2, account_mask = $3 WHERE person_id = (SELECT person_id FROM subsidies.claim WHERE id = $1)",
            claim, account.Cipher, account.Mask);
    }

    public async Task<T> Value<T>(string sql, params object[] values) => (await Column<T>(sql, values)).Single();

    public async Task<T[]> Column<T>(string sql, params object[] values)
    {
        await using var connection = await _silo.Database.Open();
        await using var query = Command(connection, sql, values);
        await using var reader = await query.ExecuteReaderAsync();
        var found = new List<T>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetFieldValue<T>(0));
        }

        return [.. found];
    }

    public async Task Execute(string sql, params object[] values)
    {
        await using var connection = await _silo.Database.Open();
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync();
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command;
    }

    private void Silo(IServiceCollection services)
    {
        services.AddTalentHubTime();
        services.AddSingleton(Options.Create(new KeySettings { File = _folder["keys.json"] }));
        services.AddSingleton<KeyRing>().AddSingleton<PersonalDataVault>();
        services.AddScoped(_ => DataScope.System);
        services.AddIdentityStore();
        services.AddTalentHubJobs().AddTalentHubFiles().AddTalentHubSpreadsheets().AddTalentHubNotices().AddPeople().AddOrganisations().AddSubsidies();
    }

    private async Task CreateUsers()
    {
        var hash = _app.Services.GetRequiredService<Passwords>().Hash(Password);
        var users = Enum.GetValues<Role>().Where(role => role is not (Role.Public or Role.System)).Select(role => (Name: NameOf(role), Role: role))
            .Append((Second, Role.Finance));
        foreach (var (name, role) in users)
        {
            Guid? organisation = role is Role.Enterprise or Role.Examiner or Role.School ? Employer : null;
            var command = new CreateUser(name, name == Second ? "林复核" : $"演示{role}", "zh-CN", Guid.CreateVersion7(), [new UserRole(role, organisation)], MustChangePassword: false);
            (await _silo.Grains.GetGrain<IUserGrain>(Guid.CreateVersion7())
                .Create(command, hash, CommandContext.OfSystem(Guid.CreateVersion7(), Start))).OrThrow();
        }
    }

    public sealed record SignInForm(string Name, string Password);
}
