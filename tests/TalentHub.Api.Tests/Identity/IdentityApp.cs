using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Grains;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Identity;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Identity;

/// <summary>Identity over a real database and silo, on a clock that the test moves, with some endpoints of every kind.</summary>
public sealed class IdentityApp : IAsyncDisposable
{
    public const string Password = "three unrelated words";
    private readonly TestSilo _silo;
    private readonly WebApplication _app;

    private IdentityApp(TestSilo silo, WebApplication app, MovableClock clock) => (_silo, _app, Clock) = (silo, app, clock);

    public MovableClock Clock { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<IdentityApp> Start(IReadOnlyDictionary<string, string?>? settings = null)
    {
        var silo = await TestSilo.Start("platform", [typeof(Commit).Assembly], services => services.AddIdentityStore());
        var clock = new MovableClock();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Program).Assembly.GetName().Name,
            ContentRootPath = Path.Combine(Repository.Root, "api"),
            EnvironmentName = "Production",
        });
        builder.WebHost.UseStaticWebAssets().UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["SignIn:RefusalMilliseconds"] = "0" });
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<BusinessClock>();
        builder.Services.AddTalentHubStore(silo.Database);
        builder.Services.AddSingleton(silo.Grains);
        builder.Services.AddPortal();
        builder.Services.AddTalentHubIdentity(builder.Configuration);
        var app = builder.Build();
        app.UsePortal();
        app.UseTalentHubIdentity();
        app.MapPortal();
        app.MapTalentHubIdentity();
        MapSamples(app);
        await app.StartAsync();
        return new IdentityApp(silo, app, clock);
    }

    public Task<Guid> CreateUser(string name, params UserRole[] roles) => CreateUser(name, "zh-CN", roles);

    public async Task<Guid> CreateUser(string name, string culture, params UserRole[] roles)
    {
        var id = Guid.CreateVersion7();
        var hash = Services.GetRequiredService<Passwords>().Hash(Password);
        var command = new CreateUser(name, name, culture, PersonId: null, roles, MustChangePassword: false);
        (await User(id).Create(command, hash, System())).OrThrow();
        return id;
    }

    public IUserGrain User(Guid id) => _silo.Grains.GetGrain<IUserGrain>(id);

    public CommandContext System() => CommandContext.OfSystem(Guid.CreateVersion7(), Clock.GetUtcNow());

    /// <summary>A browser with cookies of its own, which follows no redirect.</summary>
    public HttpClient Browser() =>
        new(new CookieContainerHandler { InnerHandler = _app.GetTestServer().CreateHandler() }) { BaseAddress = new Uri("http://localhost") };

    public async Task<HttpClient> SignedIn(string name)
    {
        var browser = Browser();
        (await SignIn(browser, name, Password)).EnsureSuccessStatusCode();
        return browser;
    }

    public static Task<HttpResponseMessage> SignIn(HttpClient browser, string name, string password) =>
        browser.PostAsJsonAsync("/test/sign-in", new SignInForm(name, password));

    public static Task<HttpResponseMessage> Post(HttpClient client, string path, object? body = null, Guid? operation = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add(Commands.IdempotencyKey, (operation ?? Guid.CreateVersion7()).ToString());
        return client.SendAsync(request);
    }

    public static async Task<JsonNode> Json(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    public static async Task<string> Code(HttpResponseMessage response) => (await Json(response))["code"]!.GetValue<string>();

    public static void Authorize(HttpClient client, string token) =>
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _silo.DisposeAsync();
    }

    private static void MapSamples(WebApplication app)
    {
        app.MapPost("/test/sign-in", (SignInForm form, SignInService service, HttpContext http) =>
            service.SignIn(http, form.Name, form.Password).ToResult()).AllowAnonymous();
        app.MapPost("/test/sign-out", (SignInService service, HttpContext http) => service.SignOut(http)).RequireSignIn();
        app.MapGet("/api/v1/test/finance", () => "money").RequireRole(Role.Finance);
        app.MapGet("/api/v1/test/forgotten", () => "nobody opened this");
        app.MapGet("/api/v1/test/limited", () => "public").AllowAnonymous().RequireRateLimiting(RateLimits.Public);
        app.MapPost("/api/v1/test/body", (PasswordChange body) => body.NewPassword.Length).RequireRole();
        app.MapGet("/api/v1/test/throw/{what}", (string what) => Throw(what)).AllowAnonymous();
        app.MapGet("/test/page", () => "page").RequireRole(Role.Finance);
        app.MapPost("/api/v1/test/problem", () => ((Outcome<string>)UserProblem.NameTaken.With(("name", "李娜")).At(7, "姓名")).ToResult()).RequireRole();
    }

    private static string Throw(string what) => what switch
    {
        "unknown" => throw new OutcomeUnknownException("42 at 10.0.0.1"),
        "timeout" => throw new TimeoutException("grain 42"),
        _ => throw new InvalidOperationException("secret detail"),
    };

    public sealed record SignInForm(string Name, string Password);

    public sealed record PasswordChange(string NewPassword);
}
