using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Certification.Hosting;
using TalentHub.Organisations.Hosting;
using TalentHub.People.Hosting;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
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

namespace TalentHub.Api.Tests.Whole;

/// <summary>The whole API and portal as the product composes them, on a free port over a real database and silo. Jobs run when the test says so.</summary>
/// <param name="variation">What this host has besides, or differently.</param>
public class WholeApp(Variation? variation = null) : IAsyncLifetime
{
    /// <summary>The password of every user that a test makes.</summary>
    public const string Password = "three unrelated words";

    /// <summary>The morning on which the demonstration's clock starts.</summary>
    public static readonly DateTimeOffset Start = ChinaTime.At(new DateOnly(2023, 11, 6), new TimeOnly(9, 0));

    /// <summary>Hashed once and with one iteration, so that making a user and signing in cost nothing: what a password costs is tested elsewhere.</summary>
    private static readonly PasswordHash Hash = new(
        new PasswordHasher<object>(Options.Create(new PasswordHasherOptions { IterationCount = 1 })).HashPassword(new(), Password));

    private readonly Variation _variation = variation ?? new();
    private readonly TestFolder _folder = new();
    private readonly ConcurrentDictionary<string, HttpClient> _clients = new(StringComparer.Ordinal);
    private TestSilo _silo = null!;
    private WebApplication _app = null!;

    /// <summary>The address of the portal and the API.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The lines of the product's own log.</summary>
    public IReadOnlyList<string> Log => [.. Directory.GetFiles(_folder.Path, "log-*").Order(StringComparer.Ordinal).SelectMany(Lines)];

    /// <summary>The services of the API.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>The database under all of it.</summary>
    public TalentHubDatabase Database => _silo.Database;

    /// <summary>The grains, called as the API calls them.</summary>
    public IGrainFactory Grains => _silo.Grains;

    /// <summary>The endpoints of the product, without those of the test.</summary>
    public IReadOnlyList<RouteEndpoint> Endpoints =>
    [
        .. Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText?.StartsWith("/test/", StringComparison.Ordinal) != true),
    ];

    /// <inheritdoc/>
    public virtual async ValueTask InitializeAsync()
    {
        _silo = await TestSilo.Start(
            "whole",
            [
                typeof(Commit).Assembly, typeof(PeopleServices).Assembly, typeof(OrganisationServices).Assembly, typeof(TrainingServices).Assembly,
                typeof(CertificationServices).Assembly, typeof(SubsidyServices).Assembly,
            ],
            Silo);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Program).Assembly.GetName().Name,
            ContentRootPath = Path.Combine(Repository.Root, "api"),
            EnvironmentName = "Production",
        });
        builder.WebHost.UseStaticWebAssets().UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["RateLimit:Permits"] = "1000000", ["Verification:Freshness"] = "00:00:00", ["Keys:File"] = _folder["keys.json"], ["Data"] = _folder.Path, ["SignIn:RefusalMilliseconds"] = "0", ["Telemetry:LogFile"] = _folder["log-.json"],
        });
        builder.Configuration.AddInMemoryCollection(_variation.Settings);
        builder.AddTalentHubApi(_silo.Database);
        builder.Services.AddSingleton(_silo.Grains);
        builder.Services.AddSingleton<IClusterClient>(_silo.Cluster.Client);
        _variation.Services(builder.Services);
        _app = builder.Build();
        _app.UseTalentHubApi();
        _app.MapTalentHubApi();
        _app.MapPost("/test/sign-in", (SignInForm form, SignInService service, HttpContext http) =>
            service.SignIn(http, form.Name, form.Password).ToResult()).AllowAnonymous();
        _variation.Routes(_app);
        if (_variation.IsDemonstration)
        {
            (await Services.GetRequiredService<DemonstrationStart>().Begin(Start)).OrThrow();
        }

        await _silo.Services.GetRequiredService<BusinessClock>().Load();
        await _silo.Services.GetRequiredService<DatedSettings>().Load();
        await _silo.Services.GetRequiredService<KeyRing>().Load();
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients.Values)
        {
            client.Dispose();
        }

        await _app.DisposeAsync();
        await _silo.DisposeAsync();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A client of nobody, with no cookies; it follows no redirect.</summary>
    public HttpClient Nobody() =>
        new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(10) };

    /// <summary>A client signed in under a name, the same for all tests; nobody disposes of it.</summary>
    public async Task<HttpClient> As(string name)
    {
        if (_clients.TryGetValue(name, out var known))
        {
            return known;
        }

        var client = Nobody();
        client.DefaultRequestHeaders.Add("Cookie", $"session={await Session(name)}");
        return _clients.GetOrAdd(name, client);
    }

    /// <summary>A browser with cookies of its own, in a new session under a name or nobody's; it follows no redirect.</summary>
    public async Task<HttpClient> Browser(string? name = null) => BrowserWith(name is null ? null : await Session(name));

    /// <summary>A browser with cookies of its own that nobody has signed in with.</summary>
    public HttpClient Visitor() => BrowserWith(session: null);

    /// <summary>The cookie of a new session of a user.</summary>
    public async Task<string> Session(string name)
    {
        using var visitor = Nobody();
        using var answer = await SignIn(visitor, name, Password);
        answer.EnsureSuccessStatusCode();
        return answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("session=", StringComparison.Ordinal))["session=".Length..].Split(';')[0];
    }

    /// <summary>Signs in, rightly or not.</summary>
    public static Task<HttpResponseMessage> SignIn(HttpClient browser, string name, string password) =>
        browser.PostAsJsonAsync("/test/sign-in", new SignInForm(name, password));

    /// <summary>A client of a machine in a role, with its access token.</summary>
    public async Task<HttpClient> Machine(Role role, string administrator)
    {
        var made = await Send(administrator, HttpMethod.Post, "/api/v1/clients", new { name = $"machine {role}", role });
        using var visitor = Nobody();
        using var answer = await visitor.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = $"{made["client"]!["id"]}", ["client_secret"] = $"{made["secret"]}",
        }));
        var client = _clients.GetOrAdd($"machine {role}", _ => Nobody());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", $"{JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["access_token"]}");
        return client;
    }

    /// <summary>Makes a user.</summary>
    public Task<Guid> CreateUser(string name, params UserRole[] roles) => CreateUser(name, person: null, roles);

    /// <summary>Makes a user who may be a person of the register, with a language.</summary>
    public async Task<Guid> CreateUser(string name, Guid? person, IReadOnlyList<UserRole> roles, string culture = "zh-CN")
    {
        var id = Guid.CreateVersion7();
        (await Grains.GetGrain<IUserGrain>(id).Create(
            new CreateUser(name, name, culture, person, roles, MustChangePassword: false), Hash, CommandContext.OfSystem(Guid.CreateVersion7(), Start))).OrThrow();
        return id;
    }

    /// <summary>Moves the demonstration's clock forward to a morning.</summary>
    public async Task MoveTo(DateOnly day)
    {
        var at = ChinaTime.At(day, new TimeOnly(9, 0));
        (await Grains.GetGrain<IDemonstrationClockGrain>(IDemonstrationClockGrain.Id).MoveTo(new(at), Invented.Caller(Role.Administrator))).OrThrow();
        await Services.GetRequiredService<BusinessClock>().Load();
    }

    /// <summary>Sends a command that must succeed, and gives its answer.</summary>
    public async Task<JsonNode> Send(string user, HttpMethod method, string address, object? body = null)
    {
        using var answer = await (await As(user)).SendAsync(Request(method, address, body is null ? null : JsonContent.Create(body, options: Json.Options)));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{method} {address} as {user}: {(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>A request with a fresh operation id.</summary>
    public static HttpRequestMessage Request(HttpMethod method, string address, HttpContent? content)
    {
        var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.Add(Commands.IdempotencyKey, Guid.CreateVersion7().ToString());
        return request;
    }

    /// <summary>Works on the newest open run of a kind, as the job server would.</summary>
    public async Task<Guid> RunJob<TJob>(string kind)
        where TJob : IRunJob
    {
        var run = (await this.Column<Guid>("SELECT id FROM platform.job_run WHERE kind = $1 AND state = 'Queued' ORDER BY queued_at DESC LIMIT 1", kind)).Single();
        await using var scope = _silo.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TJob>().Run(run, CancellationToken.None);
        return run;
    }

    /// <summary>Works on the newest open run of a kind, which must get through.</summary>
    public async Task Complete<TJob>(string kind)
        where TJob : IRunJob => Assert.Equal("Completed", await this.Value<string>("SELECT state FROM platform.job_run WHERE id = $1", await RunJob<TJob>(kind)));

    private static string[] Lines(string log)
    {
        using var file = new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return new StreamReader(file).ReadToEnd().Split('\n');
    }

    private HttpClient BrowserWith(string? session)
    {
        var cookies = new CookieContainer();
        if (session is not null)
        {
            cookies.Add(Address, new Cookie("session", session));
        }

        return new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = Address };
    }

    private void Silo(IServiceCollection services)
    {
        services.AddTalentHubTime();
        services.AddSingleton(Options.Create(new KeySettings { File = _folder["keys.json"] }));
        services.AddSingleton<KeyRing>().AddSingleton<PersonalDataVault>();
        services.AddScoped(_ => DataScope.System);
        services.AddScoped(_ => UserScope.System);
        services.AddIdentityStore();
        services.AddTalentHubJobs().AddTalentHubFiles().AddTalentHubSpreadsheets().AddTalentHubNotices();
        services.AddPeople();
        services.AddOrganisations();
        services.AddTraining();
        services.AddCertification();
        services.AddSubsidies();
    }

    private sealed record SignInForm(string Name, string Password);
}
