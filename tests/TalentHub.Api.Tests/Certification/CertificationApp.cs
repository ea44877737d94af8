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
using TalentHub.Api.Endpoints.People;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Endpoints.Training;
using TalentHub.Api.Hosting;
using TalentHub.Certification.Grains;
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
using TalentHub.Testing;
using TalentHub.Training.Hosting;

namespace TalentHub.Api.Tests.Certification;

/// <summary>Certification's pages on a free port, over a real database and silo, with a user of every role. Jobs run when the test says so.</summary>
public sealed class CertificationApp : IAsyncLifetime
{
    public static readonly Guid Enterprise = new("00000000-0000-7000-8000-00000000b0d1");
    public static readonly Guid School = new("00000000-0000-7000-8000-00000000b0d2");
    private static readonly DateTimeOffset Start = ChinaTime.At(new DateOnly(2023, 11, 6), new TimeOnly(9, 0));
    private const string Password = "three unrelated words";
    private readonly TestFolder _folder = new();
    private readonly OneFiling _filing = new();
    private TestSilo _silo = null!;
    private WebApplication _app = null!;

    public Uri Address { get; private set; } = null!;

    public IGrainFactory Grains => _silo.Grains;

    public async ValueTask InitializeAsync()
    {
        _silo = await TestSilo.Start(
            "certification_pages",
            [typeof(Commit).Assembly, typeof(PeopleServices).Assembly, typeof(OrganisationServices).Assembly, typeof(TrainingServices).Assembly, typeof(CertificationServices).Assembly], Silo);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Program).Assembly.GetName().Name,
            ContentRootPath = Path.Combine(Repository.Root, "api"),
            EnvironmentName = "Production",
        });
        builder.WebHost.UseStaticWebAssets().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["RateLimit:Permits"] = "1000", ["Keys:File"] = _folder["keys.json"] });
        builder.Services.AddSingleton<ICertificationBodies>(_filing);
        builder.Services.AddTalentHubPlatform(builder.Configuration, _silo.Database);
        builder.Services.AddPeople().AddOrganisations().AddTraining().AddCertification();
        builder.Services.AddSingleton(_silo.Grains);
        builder.Services.AddPortal();
        builder.Services.AddTalentHubIdentity(builder.Configuration);
        builder.Services.AddPlatformPages();
        builder.Services.AddCertificationPages();
        builder.Services.AddTrainingPages();
        _app = builder.Build();
        _app.UseDashboardPolicy();
        _app.UsePortal();
        _app.UseTalentHubIdentity();
        _app.MapPortal();
        _app.MapTalentHubIdentity();
        _app.MapPlatformPages();
        _app.MapCertificationPages();
        _app.MapTrainingPages();
        _app.MapTraining();
        _app.MapPersons();
        _app.MapPost("/test/sign-in", (SignInForm form, SignInService service, HttpContext http) =>
            service.SignIn(http, form.Name, form.Password).ToResult()).AllowAnonymous();
        (await _app.Services.GetRequiredService<DemonstrationStart>().Begin(Start)).OrThrow();
        await Reload();
        await Register<ISchoolGrain>(School, 1, new("中山市示范技师学院", "石岐街道", SchoolType.TechnicianCollege, IsPublic: true));
        await Register<IEnterpriseGrain>(Enterprise, 2, new("演示灯饰有限公司", "古镇镇"));
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

    /// <summary>A browser of the person behind a record, signed in as a trainee.</summary>
    public async Task<HttpClient> Holder(Guid person)
    {
        await CreateUser("holder", person, new UserRole(Role.Trainee, null));
        var client = await Browser();
        (await client.PostAsJsonAsync("/test/sign-in", new SignInForm("holder", Password))).EnsureSuccessStatusCode();
        return client;
    }

    /// <summary>The session cookie of a user in a role, for a real browser.</summary>
    public async Task<string> Session(Role role)
    {
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = Address };
        var answer = await client.PostAsJsonAsync("/test/sign-in", new SignInForm(NameOf(role), Password));
        return answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("session=", StringComparison.Ordinal))["session=".Length..].Split(';')[0];
    }

    /// <summary>Works on the newest open run of a kind, as the job server would.</summary>
    public async Task RunJob<TJob>(string kind)
        where TJob : IRunJob
    {
        var run = await Value<Guid>("SELECT id FROM platform.job_run WHERE kind = $1 AND state = 'Queued' ORDER BY queued_at DESC LIMIT 1", kind);
        await using var scope = _silo.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TJob>().Run(run, CancellationToken.None);
        Assert.Equal("Completed", await Value<string>("SELECT state FROM platform.job_run WHERE id = $1", run));
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

    /// <summary>Moves the demonstration clock forward to a morning.</summary>
    public async Task MoveTo(DateOnly day)
    {
        var at = ChinaTime.At(day, new TimeOnly(9, 0));
        (await _silo.Grains.GetGrain<IDemonstrationClockGrain>(IDemonstrationClockGrain.Id).MoveTo(new(at), Invented.Caller(Role.Administrator))).OrThrow();
        await _app.Services.GetRequiredService<BusinessClock>().Load();
    }

    private async Task Reload()
    {
        await _silo.Services.GetRequiredService<BusinessClock>().Load();
        await _silo.Services.GetRequiredService<DatedSettings>().Load();
        await _silo.Services.GetRequiredService<KeyRing>().Load();
    }

    private void Silo(IServiceCollection services)
    {
        services.AddTalentHubTime();
        services.AddSingleton(Options.Create(new KeySettings { File = _folder["keys.json"] }));
        services.AddSingleton<KeyRing>().AddSingleton<PersonalDataVault>();
        services.AddScoped(_ => DataScope.System);
        services.AddSingleton<ICertificationBodies>(_filing);
        services.AddIdentityStore();
        services.AddTalentHubJobs().AddTalentHubFiles().AddTalentHubSpreadsheets().AddTalentHubNotices().AddPeople().AddOrganisations().AddTraining().AddCertification();
    }

    private async Task Register<TGrain>(Guid id, int code, OrganisationDetails details)
        where TGrain : IOrganisationGrain =>
        (await Grains.GetGrain<TGrain>(id).Register(new(UnifiedSocialCreditCode.Parse(Invented.CreditCode(code)).OrThrow(), details), Invented.Caller(Role.BureauClerk))).OrThrow();

    private async Task CreateUsers()
    {
        foreach (var role in Enum.GetValues<Role>().Where(role => role is not (Role.Public or Role.System)))
        {
            Guid? organisation = role switch { Role.Enterprise or Role.Examiner => Enterprise, Role.School => School, _ => null };
            await CreateUser(NameOf(role), Guid.CreateVersion7(), new UserRole(role, organisation));
        }
    }

    private async Task CreateUser(string name, Guid person, UserRole role)
    {
        var hash = _app.Services.GetRequiredService<Passwords>().Hash(Password);
        var command = new CreateUser(name, name, "zh-CN", person, [role], MustChangePassword: false);
        (await _silo.Grains.GetGrain<IUserGrain>(Guid.CreateVersion7())
            .Create(command, hash, CommandContext.OfSystem(Guid.CreateVersion7(), Start))).OrThrow();
    }

    private static string NameOf(Role role) => $"user.{role}".ToLowerInvariant();

    public sealed record SignInForm(string Name, string Password);
}
