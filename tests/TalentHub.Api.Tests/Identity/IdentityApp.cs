using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Api.Tests.Whole;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Grains;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Grains;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Api.Tests.Identity;

/// <summary>The product on a clock that the test moves, with some endpoints of every kind; each test makes users of its own.</summary>
public sealed class IdentityApp : WholeApp
{
    public static readonly Guid School = Guid.CreateVersion7();

    public IdentityApp()
        : this(new(), new Dictionary<string, string?>(StringComparer.Ordinal))
    {
    }

    private IdentityApp(MovableClock clock, IReadOnlyDictionary<string, string?> settings)
        : base(new()
        {
            IsDemonstration = false,
            Settings = settings,
            Services = services => services.AddSingleton<TimeProvider>(clock),
            Routes = MapSamples,
        }) => Clock = clock;

    public MovableClock Clock { get; }

    /// <summary>One more, with a setting that no other test can bear.</summary>
    public static async Task<IdentityApp> With(string setting, string value)
    {
        var app = new IdentityApp(new(), new Dictionary<string, string?>(StringComparer.Ordinal) { [setting] = value });
        await app.InitializeAsync();
        return app;
    }

    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await this.Register<ISchoolGrain>(School, 1, new("某技师学院", "石岐街道", SchoolType.TechnicianCollege));
        await CreateUser("root", new UserRole(Role.Administrator, null));
        await CreateUser("school.manager", new UserRole(Role.School, School, IsManager: true));
        await CreateUser("other.school", new UserRole(Role.School, Guid.CreateVersion7(), IsManager: true));
    }

    /// <summary>A fresh user in some roles; its name.</summary>
    public Task<string> User(params UserRole[] roles) => User("zh-CN", roles);

    /// <summary>A fresh user with a language; its name.</summary>
    public async Task<string> User(string culture, params UserRole[] roles)
    {
        var name = $"user.{Guid.NewGuid():N}";
        await CreateUser(name, person: null, roles, culture);
        return name;
    }

    public IUserGrain User(Guid id) => Grains.GetGrain<IUserGrain>(id);

    public CommandContext System() => CommandContext.OfSystem(Guid.CreateVersion7(), Clock.GetUtcNow());

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

    private static void MapSamples(WebApplication app)
    {
        app.MapPost("/test/sign-out", (SignInService service, HttpContext http) => service.SignOut(http)).RequireSignIn();
        app.MapGet("/api/v1/test/finance", () => "money").RequireRole(Role.Finance);
        app.MapGet("/api/v1/test/forgotten", () => "nobody opened this");
        app.MapGet("/api/v1/test/limited", () => "public").AllowAnonymous().RequireRateLimiting(RateLimits.Public);
        app.MapPost("/api/v1/test/body", (PasswordChange body) => body.NewPassword.Length).RequireRole();
        app.MapGet("/api/v1/test/throw/{what}", (string what) => Throw(what)).AllowAnonymous();
        app.MapGet("/test/throw/{what}", (string what) => Throw(what)).AllowAnonymous();
        app.MapGet("/test/page", () => "page").RequireRole(Role.Finance);
        app.MapPost("/api/v1/test/problem", () => ((Outcome<string>)UserProblem.NameTaken.With(("name", "李娜")).At(7, "姓名")).ToResult()).RequireRole();
    }

    private static string Throw(string what) => what switch
    {
        "unknown" => throw new OutcomeUnknownException("secret detail at 10.0.0.1"),
        "timeout" => throw new TimeoutException("secret detail of a grain"),
        _ => throw new InvalidOperationException("secret detail"),
    };

    public sealed record PasswordChange(string NewPassword);
}
