using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Grains.Jobs;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store.Commits;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Jobs;

/// <summary>A run of a kind that an earlier version had.</summary>
public sealed class GoneKindTests : IAsyncLifetime
{
    private readonly Guid _run = Guid.CreateVersion7();
    private TestSilo _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await TestSilo.Start("platform", [typeof(Commit).Assembly], services =>
        services.AddTalentHubJobs().AddRunJob<ListJob>("list").AddSingleton(new ListScript()));

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task It_is_not_taken_up_again_and_the_refusal_says_why()
    {
        (await _silo.Grains.GetGrain<IListGrain>(Guid.CreateVersion7()).StartWork(new StartList(_run), Invented.Caller(Role.BureauClerk))).OrThrow();
        var control = _silo.Grains.GetGrain<IJobRunGrain>(_run);
        (await control.Cancel(new CancelRun(), Invented.Caller(Role.Administrator))).OrThrow();
        await Execute("UPDATE platform.job_run SET kind = 'of-yesterday'");

        var answer = await control.Restart(new RestartRun(), Invented.Caller(Role.Administrator));

        Assert.Equal((JobProblem.KindGone.Code, "of-yesterday"), (answer.Problem?.Code, answer.Problem?.Arguments["kind"]));
    }

    private async Task Execute(string sql)
    {
        await using var connection = await _silo.Database.Open();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
