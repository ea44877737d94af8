using System.Net;
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
using TalentHub.Api.Hosting;
using TalentHub.Certification.Hosting;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Grains;
using TalentHub.Organisations.Hosting;
using TalentHub.People.Hosting;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Grains;
using TalentHub.Platform.Grains.Clock;
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
using TalentHub.Training.Hosting;

namespace TalentHub.Api.Tests.Subsidies;

/// <summary>The whole API and portal as composed for production, over a real database and silo, with a user of every role and two employers.</summary>
public sealed class TalentApp : IAsyncLifetime
{
    public static readonly Guid Enterprise = new("00000000-0000-7000-8000-00000000c0e1");
    public static readonly Guid OtherEnterprise = new("00000000-0000-7000-8000-00000000c0e2");
    public static readonly Guid School = new("00000000-0000-7000-8000-00000000c0e3");
    private static readonly DateTimeOffset Start = ChinaTime.At(new DateOnly(2023, 11, 6), new TimeOnly(9, 0));
    private const string Password = "three unrelated words";
    private readonly TestFolder _folder = new();
    private readonly Dictionary<Role, HttpClient> _browsers = [];
    private TestSilo _silo = null!;
    private WebApplication _app = null!;

    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _silo = await TestSilo.Start(
            "talent_pages",
            [
                typeof(Commit).Assembly, typeof(PeopleServices).Assembly, typeof(OrganisationServices).Assembly, typeof(TrainingServices).Assembly,
                typeof(CertificationServices).Assembly, typeof(SubsidyServices).Assembly,
            ], Silo);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Program).Assembly.GetName().Name,
            ContentRootPath = Path.Combine(Repository.Root, "api"),
            EnvironmentName = "Production",
        });
        builder.WebHost.UseStaticWebAssets().UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["RateLimit:Permits"] = "1000", ["Keys:File"] = _folder["keys.json"] });
        builder.AddTalentHubApi(_silo.Database);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(_silo.Grains);
        _app = builder.Build();
        _app.UseTalentHubApi();
        _app.MapTalentHubApi();
        _app.MapPost("/test/sign-in", (SignInForm form, SignInService service, HttpContext http) =>
            service.SignIn(http, form.Name, form.Password).ToResult()).AllowAnonymous();
        (await _app.Services.GetRequiredService<DemonstrationStart>().Begin(Start)).OrThrow();
        await Begin();
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in _browsers.Values)
        {
            browser.Dispose();
        }

        await _app.DisposeAsync();
        await _silo.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>A browser signed in under a name (<see cref="NameOf"/>), or nobody's; it follows no redirect.</summary>
    public async Task<HttpClient> Browser(string? name = null)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };
        if (name is not null)
        {
            (await client.PostAsJsonAsync("/test/sign-in", new SignInForm(name, Password))).EnsureSuccessStatusCode();
        }

        return client;
    }

    /// <summary>The browser of a role's user, signed in once for all tests; nobody disposes of it.</summary>
    public async Task<HttpClient> Browser(Role role)
    {
        if (!_browsers.TryGetValue(role, out var browser))
        {
            _browsers[role] = browser = await Browser(role == Role.Public ? null : NameOf(role));
        }

        return browser;
    }

    /// <summary>The session cookie of a user, for a real browser.</summary>
    public async Task<string> Session(string name)
    {
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = Address };
        var answer = await client.PostAsJsonAsync("/test/sign-in", new SignInForm(name, Password));
        return answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("session=", StringComparison.Ordinal))["session=".Length..].Split(';')[0];
    }

    /// <summary>Creates a user; experts are tied to their person.</summary>
    public async Task<string> CreateUser(string name, Role role, Guid? organisation = null, Guid? person = null)
    {
        var hash = _app.Services.GetRequiredService<Passwords>().Hash(Password);
        var command = new CreateUser(name, name, "zh-CN", person ?? Guid.CreateVersion7(), [new UserRole(role, organisation)], MustChangePassword: false);
        (await _silo.Grains.GetGrain<IUserGrain>(Guid.CreateVersion7())
            .Create(command, hash, CommandContext.OfSystem(Guid.CreateVersion7(), Start))).OrThrow();
        return name;
    }

    /// <summary>Moves the demonstration clock forward to a morning.</summary>
    public async Task MoveTo(DateOnly day)
    {
        var at = ChinaTime.At(day, new TimeOnly(9, 0));
        (await _silo.Grains.GetGrain<IDemonstrationClockGrain>(IDemonstrationClockGrain.Id).MoveTo(new(at), Invented.Caller(Role.Administrator))).OrThrow();
        await _app.Services.GetRequiredService<BusinessClock>().Load();
    }

    public async Task<T> Value<T>(string sql, params object[] values)
    {
        await using var connection = await _silo.Database.Open();
        await using var query = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            query.Parameters.Add(new() { Value = value });
        }

        return (T)(await query.ExecuteScalarAsync())!;
    }

    /// <summary>The user of a role.</summary>
    public static string NameOf(Role role) => "user." + role.ToString().ToLowerInvariant();

    private void Silo(IServiceCollection services)
    {
        services.AddTalentHubTime();
        services.AddSingleton(Options.Create(new KeySettings { File = _folder["keys.json"] }));
        services.AddSingleton<KeyRing>().AddSingleton<PersonalDataVault>();
        services.AddScoped(_ => DataScope.System);
        services.AddIdentityStore();
        services.AddTalentHubJobs().AddTalentHubFiles().AddTalentHubSpreadsheets().AddTalentHubNotices();
        services.AddPeople().AddOrganisations().AddSubsidies();
    }

    private async Task Begin()
    {
        foreach (var services in new[] { _silo.Services, _app.Services })
        {
            await services.GetRequiredService<BusinessClock>().Load();
            await services.GetRequiredService<DatedSettings>().Load();
            await services.GetRequiredService<KeyRing>().Load();
        }

        var clerk = Invented.Caller(Role.BureauClerk);
        foreach (var (id, number, name) in new[] { (Enterprise, 1, "中山市示范照明有限公司"), (OtherEnterprise, 2, "中山市另一照明有限公司") })
        {
            (await _silo.Grains.GetGrain<IEnterpriseGrain>(id).Register(
                new(UnifiedSocialCreditCode.Parse(Invented.CreditCode(number)).OrThrow(), new OrganisationDetails(name, "古镇镇")), clerk.ForPart(name))).OrThrow();
        }

        foreach (var role in RoleRules.Assignable)
        {
            await CreateUser(NameOf(role), role, role switch { Role.Enterprise => Enterprise, Role.School => School, Role.Examiner => Enterprise, _ => null });
        }

        await CreateUser("other.enterprise", Role.Enterprise, OtherEnterprise);
        await CreateUser("second.reviewer", Role.BureauReviewer);
    }

    private sealed record SignInForm(string Name, string Password);
}
