using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TalentHub.Platform.Hosting;

namespace TalentHub.Platform.Tests.Hosting;

/// <summary>A host that does not come to its end is ended.</summary>
public sealed class StopLimitTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly ApplicationLifetime _lifetime = new(NullLogger<ApplicationLifetime>.Instance);
    private readonly List<int> _exits = [];

    [Fact]
    public async Task It_is_ended_when_the_limit_is_over_and_not_before()
    {
        using var limit = new StopLimit(_lifetime, _time, NullLogger<StopLimit>.Instance, _exits.Add);
        await limit.StartAsync(TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Empty(_exits);

        _lifetime.StopApplication();
        _time.Advance(StopLimit.Limit - TimeSpan.FromSeconds(1));
        Assert.Empty(_exits);
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal([StartupRefusal.MayPassExitCode], _exits);
    }

    [Fact]
    public async Task One_that_stopped_in_time_is_left_alone()
    {
        var limit = new StopLimit(_lifetime, _time, NullLogger<StopLimit>.Instance, _exits.Add);
        await limit.StartAsync(TestContext.Current.CancellationToken);
        _lifetime.StopApplication();
        limit.Dispose();

        _time.Advance(TimeSpan.FromHours(1));

        Assert.Empty(_exits);
    }
}
