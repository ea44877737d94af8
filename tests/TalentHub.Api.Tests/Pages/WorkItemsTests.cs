using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Work;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Clock;

namespace TalentHub.Api.Tests.Pages;

public sealed class WorkItemsTests
{
    [Fact]
    public async Task What_waits_is_the_callers_also_when_the_request_ended_before_it_was_found()
    {
        var (accessor, slow) = (new HttpContextAccessor(), new Slow());
        await using var services = new ServiceCollection()
            .AddSingleton<IHttpContextAccessor>(accessor).AddSingleton(TimeProvider.System).AddSingleton(typeof(FactsCache<>))
            .AddSingleton(new BusinessClock(TimeProvider.System, null!))
            .AddScoped<Caller>().AddScoped(provider => provider.GetRequiredService<Caller>().DataScope)
            .AddScoped<WorkItems>().AddSingleton(slow).AddScoped<IWorkItemSource, Source>().BuildServiceProvider();
        var session = Guid.NewGuid();
        accessor.HttpContext = Of(session);
        await using var request = services.CreateAsyncScope();

        var reading = request.ServiceProvider.GetRequiredService<WorkItems>().Read(CancellationToken.None);
        accessor.HttpContext = null;
        slow.Goes.SetResult();
        await reading;

        accessor.HttpContext = Of(session);
        await using var next = services.CreateAsyncScope();
        Assert.Equal(1, (await next.ServiceProvider.GetRequiredService<WorkItems>().Read(CancellationToken.None)).Count);
    }

    private static DefaultHttpContext Of(Guid session) => new()
    {
        User = new ClaimsPrincipal(new ClaimsIdentity(
            [new(CallerClaims.Session, session.ToString()), new(CallerClaims.Role, nameof(Role.BureauClerk))], "test")),
    };

    private sealed class Slow
    {
        public TaskCompletionSource Goes { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Source(Slow slow, IServiceProvider services) : IWorkItemSource
    {
        public async Task<IReadOnlyList<WorkItemGroup>> Find(Caller caller, CancellationToken cancel)
        {
            await slow.Goes.Task;
            var sees = services.GetRequiredService<DataScope>().Everything;
            return [new("menu/work", caller.Role == Role.BureauClerk && sees ? 1 : 0, "/work")];
        }
    }
}
