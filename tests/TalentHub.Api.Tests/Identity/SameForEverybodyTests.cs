using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;

namespace TalentHub.Api.Tests.Identity;

/// <summary>What answers everybody the same does not pay for finding out who asks.</summary>
public sealed class SameForEverybodyTests
{
    [Theory]
    [InlineData("/same", 0)]
    [InlineData("/depends", 1)]
    public async Task Who_asks_is_found_out_once_and_only_where_it_matters(string address, int times)
    {
        var asked = 0;
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddPortal();
        builder.Services.AddSingleton<IAuthenticationService>(new CountingAuthentication(() => asked++));
        builder.Services.AddAuthentication("counted").AddCookie("counted");
        await using var app = builder.Build();
        app.UsePortal();
        app.MapGet("/same", () => "same").AnswersEverybody();
        app.MapGet("/depends", (HttpContext http) => http.User.Identity?.Name ?? "nobody").AllowAnonymous();
        await app.StartAsync(TestContext.Current.CancellationToken);

        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        await http.GetStringAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(times, asked);
    }

    private sealed class CountingAuthentication(Action asked) : IAuthenticationService
    {
        public Task<AuthenticateResult> AuthenticateAsync(HttpContext context, string? scheme)
        {
            asked();
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        public Task ChallengeAsync(HttpContext context, string? scheme, AuthenticationProperties? properties) => Task.CompletedTask;

        public Task ForbidAsync(HttpContext context, string? scheme, AuthenticationProperties? properties) => Task.CompletedTask;

        public Task SignInAsync(HttpContext context, string? scheme, ClaimsPrincipal principal, AuthenticationProperties? properties) => Task.CompletedTask;

        public Task SignOutAsync(HttpContext context, string? scheme, AuthenticationProperties? properties) => Task.CompletedTask;
    }
}
