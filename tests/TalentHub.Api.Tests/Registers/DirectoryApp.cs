using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Certification.Hosting;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Grains;
using TalentHub.Organisations.Hosting;
using TalentHub.Organisations.Store;
using TalentHub.People.Hosting;
using TalentHub.People.Store;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
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
using TalentHub.Testing;
using TalentHub.Training.Hosting;

namespace TalentHub.Api.Tests.Registers;

/// <summary>The pages of users, organisations, filings, classes and experts on a free port, over a real database and silo, with a user of every role.</summary>
public sealed partial class DirectoryApp : IAsyncLifetime
{
    public const string Password = "three unrelated words";
    private static readonly DateTimeOffset Start = ChinaTime.At(new DateOnly(2023, 11, 6), new TimeOnly(9, 0));
    private readonly TestFolder _folder = new();
    private TestSilo _silo = null!;
    private WebApplication _app = null!;

    public static readonly Guid School = Guid.CreateVersion7();
    public static readonly Guid Enterprise = Guid.CreateVersion7();
    public static readonly Guid OtherEnterprise = Guid.CreateVersion7();

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    public IGrainFactory Grains => _silo.Grains;

    public async ValueTask InitializeAsync()
    {
        _silo = await TestSilo.Start(
            "certification",
            [typeof(Commit).Assembly, typeof(PersonRegistry).Assembly, typeof(OrganisationQueries).Assembly, typeof(TrainingServices).Assembly, typeof(CertificationServices).Assembly],
            services => Shared(services).AddIdentityStore().AddScoped(_ => DataScope.System));
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
        Shared(builder.Services);
        builder.Services.AddTalentHubMail(builder.Configuration);
        builder.Services.AddTalentHubJobs();
        builder.Services.AddTalentHubNotices();
        builder.Services.AddTraining();
        builder.Services.AddCertification();
        builder.Services.AddSingleton(_silo.Grains);
        builder.Services.AddTalentHubIdentity(builder.Configuration);
        builder.Services.AddPortal();
        builder.Services.AddPlatformPages();
        builder.Services.AddDirectoryPages();
        _app = builder.Build();
        _app.UsePortal();
        _app.UseTalentHubIdentity();
        _app.MapPortal();
        _app.MapTalentHubIdentity();
        _app.MapPlatformPages();
        _app.MapDirectoryPages();
        _app.MapPost("/test/sign-in", (SignInForm form, SignInService service, HttpContext http) =>
            service.SignIn(http, form.Name, form.Password).ToResult()).AllowAnonymous();
        await Begin();
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
    public async Task<HttpClient> Browser(Role role = Role.Public, string? name = null)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };
        if (role != Role.Public || name is not null)
        {
            (await client.PostAsJsonAsync("/test/sign-in", new SignInForm(name ?? NameOf(role), Password))).EnsureSuccessStatusCode();
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

    /// <summary>Posts one form of a page with its token, as a browser without scripts does.</summary>
    public static async Task<HttpResponseMessage> Submit(HttpClient browser, string path, string form, Dictionary<string, string> fields)
    {
        var html = await browser.GetStringAsync(path);
        Assert.Contains($"name=\"_handler\" value=\"{form}\"", html, StringComparison.Ordinal);
        var posted = new Dictionary<string, string>(fields, StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = Token().Match(html).Groups[1].Value,
            ["_handler"] = form,
        };
        posted.TryAdd("operationId", Guid.CreateVersion7().ToString());
        return await browser.PostAsync(path, new FormUrlEncodedContent(posted));
    }

    public CommandContext As(Role role, Guid? organisation = null) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), role.ToString(), organisation, role, Start, Reason: null);

    public async Task<Guid> CreateUser(string name, Guid? person, params UserRole[] roles)
    {
        var id = Guid.CreateVersion7();
        var hash = Services.GetRequiredService<Passwords>().Hash(Password);
        var command = new CreateUser(name, name, "zh-CN", person, roles, MustChangePassword: false);
        (await Grains.GetGrain<IUserGrain>(id).Create(command, hash, CommandContext.OfSystem(Guid.CreateVersion7(), Start))).OrThrow();
        return id;
    }

    private IServiceCollection Shared(IServiceCollection services)
    {
        services.AddSingleton(Options.Create(new KeySettings { File = _folder["keys.json"] }));
        services.AddSingleton<KeyRing>().AddSingleton<PersonalDataVault>();
        return services.AddTalentHubTime().AddPeople().AddOrganisations();
    }

    private async Task Begin()
    {
        await _silo.Services.GetRequiredService<KeyRing>().Load();
        await Services.GetRequiredService<KeyRing>().Load();
        (await Services.GetRequiredService<DemonstrationStart>().Begin(Start)).OrThrow();
        await _silo.Services.GetRequiredService<BusinessClock>().Load();
        await _silo.Services.GetRequiredService<DatedSettings>().Load();
        await Services.GetRequiredService<DatedSettings>().Load();
        await Register<ISchoolGrain>(School, "91442000MA5ADEM01X", new("中山市示范技师学院", "石岐街道", SchoolType.TechnicianCollege, IsPublic: true));
        await Register<IEnterpriseGrain>(Enterprise, "91442000MA5ADEM02X", new("中山市示范照明有限公司", "古镇镇"));
        await Register<IEnterpriseGrain>(OtherEnterprise, "91442000MA5ADEM03X", new("中山市另一照明有限公司", "横栏镇"));
        foreach (var role in RoleRules.Assignable)
        {
            var organisation = role switch { Role.School => School, Role.Enterprise => Enterprise, _ => (Guid?)null };
            await CreateUser(NameOf(role), person: role is Role.Expert or Role.Trainee or Role.Examiner ? Guid.CreateVersion7() : null, new UserRole(role, organisation, organisation is not null));
        }

        await CreateUser("other.enterprise", person: null, new UserRole(Role.Enterprise, OtherEnterprise, IsManager: true));
    }

    private async Task Register<TGrain>(Guid id, string code, OrganisationDetails details)
        where TGrain : IOrganisationGrain =>
        (await Grains.GetGrain<TGrain>(id).Register(new(UnifiedSocialCreditCode.Parse(WithCheck(code)).OrThrow(), details), As(Role.BureauClerk))).OrThrow();

    // The last character is computed, so that the invented codes are well formed.
    private static string WithCheck(string code) =>
        "0123456789ABCDEFGHJKLMNPQRTUWXY".Select(last => code[..17] + last).First(full => UnifiedSocialCreditCode.Parse(full).Succeeded);

    private static string NameOf(Role role) => "user." + role.ToString().ToLowerInvariant();

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    private sealed record SignInForm(string Name, string Password);
}
