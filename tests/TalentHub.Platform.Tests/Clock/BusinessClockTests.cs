using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Grains.Clock;
using TalentHub.Platform.Hosting;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Clock;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Clock;

/// <summary>A demonstration's clock starts where it is told and moves forward for everyone; a real one is the system's.</summary>
public sealed class BusinessClockTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2023, 2, 1, 1, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _system = new(new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero));
    private TestSilo _silo = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private BusinessClock Clock => _silo.Services.GetRequiredService<BusinessClock>();

    public async ValueTask InitializeAsync() => _silo = await TestSilo.Start(
        "platform", [typeof(BusinessClock).Assembly],
        services => services.AddTalentHubTime()
            .AddSingleton(p => new BusinessClock(_system, p.GetRequiredService<TalentHubDatabase>())));

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_real_clock_is_the_systems_and_does_not_move()
    {
        await Clock.Load(Cancel);
        Assert.Equal(_system.GetUtcNow(), Clock.GetUtcNow());
        Assert.Equal("clock.not-a-demonstration", (await Move(Start.AddYears(10), Role.Administrator)).Problem?.Code);
        Assert.Equal("ck_clock_only_demonstration_moves", (await Assert.ThrowsAsync<PostgresException>(() => Run("UPDATE platform.clock SET offset_ticks = 1"))).ConstraintName);
    }

    [Fact]
    public async Task A_demonstration_begins_in_the_past_and_its_days_pass()
    {
        await Begin();
        Assert.Equal(Start, Clock.GetUtcNow());
        _system.Advance(TimeSpan.FromHours(2));
        Assert.Equal(Start.AddHours(2), Clock.GetUtcNow());
        Assert.Equal(new DateOnly(2023, 2, 1), Clock.Today);
    }

    [Fact]
    public async Task A_move_is_seen_by_another_process_at_its_next_look()
    {
        await Begin();
        var other = new BusinessClock(_system, _silo.Database);
        await other.Load(Cancel);
        var lastMinute = new DateTimeOffset(2023, 12, 31, 15, 59, 0, TimeSpan.Zero);
        await MoveTo(lastMinute);
        await other.Load(Cancel);
        Assert.Equal(Clock.GetUtcNow(), other.GetUtcNow());
        Assert.Equal(new DateOnly(2023, 12, 31), other.Today);
        _system.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new DateOnly(2024, 1, 1), other.Today);
    }

    [Theory]
    [InlineData(Role.BureauApprover, 10, "clock.not-for-this-role")]
    [InlineData(Role.Administrator, 0, "clock.only-forward")]
    [InlineData(Role.Administrator, -1, "clock.only-forward")]
    [InlineData(Role.System, 400, "clock.too-far")]
    public async Task Other_moves_are_refused(Role role, int days, string code)
    {
        await Begin();
        Assert.Equal(code, (await Move(Start.AddDays(days), role)).Problem?.Code);
        Assert.Equal(Start, Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_database_with_records_cannot_become_a_demonstration()
    {
        await Begin();
        await MoveTo(Start.AddDays(1));
        var again = await _silo.Services.GetRequiredService<DemonstrationStart>().Begin(Start, Cancel);
        Assert.Equal("clock.already-in-use", again.Problem?.Code);
    }

    private async Task Begin() => (await _silo.Services.GetRequiredService<DemonstrationStart>().Begin(Start, Cancel)).OrThrow();

    private async Task MoveTo(DateTimeOffset to) => Assert.Equal(to, (await Move(to, Role.Administrator)).OrThrow().MovedTo);

    private Task<Outcome<ClockView>> Move(DateTimeOffset to, Role role) =>
        _silo.Grains.GetGrain<IDemonstrationClockGrain>(IDemonstrationClockGrain.Id).MoveTo(
            new MoveClock(to), new CommandContext(Guid.CreateVersion7(), Guid.CreateVersion7(), "管理员", null, role, Clock.GetUtcNow()));

    private async Task Run(string sql)
    {
        await using var connection = await _silo.Database.Open(Cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Cancel);
    }
}
