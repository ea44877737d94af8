using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Grains;
using TalentHub.Platform.Grains.Jobs;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Jobs;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Jobs;

/// <summary>Runs on the real database, under a real Hangfire server where the test says so.</summary>
public sealed class JobRunTests : IAsyncLifetime
{
    private static readonly DateTimeOffset At = new(2023, 9, 4, 1, 0, 0, TimeSpan.Zero);
    private static readonly ProblemType TooOdd = new("test.too-odd", ProblemKind.Invalid, "奇数", "Odd");
    private readonly ListScript _script = new();
    private readonly Guid _run = Guid.CreateVersion7();
    private TestSilo _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await TestSilo.Start("platform", [typeof(Commit).Assembly], services =>
    {
        services.AddTalentHubJobs().AddRunJob<ListJob>("list").AddSingleton(_script).AddScoped(_ => DataScope.System);
        services.Configure<JobOptions>(options => (options.Heartbeat, options.RunningStale) = (TimeSpan.FromMilliseconds(50), TimeSpan.Zero));
    });

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_run_is_worked_through_by_the_server_and_says_what_came_of_each_item()
    {
        _script.Result = n => n % 2 == 0 ? JobItem.Done($"{n:D2}", $"no. {n}") : JobItem.Refused($"{n:D2}", TooOdd.With().At(n, "数"));
        await Start();

        using var server = Server();
        var run = await Ended();

        Assert.Equal((JobRunState.Completed, 10, 5, 5, 1), (run.State, run.Total, run.Done, run.Refused, run.Attempts));
        var refused = await Queries(q => q.Items(_run, JobItemState.Refused, after: null, take: 100));
        Assert.Equal(["01", "03", "05", "07", "09"], refused.Select(i => i.Key));
        Assert.Equal(("test.too-odd", 3, "数"), refused.Select(i => i.Detail.Problems[0]).Select(p => (p.Code, p.Row, p.Column)).ElementAt(1));
        var second = await Queries(q => q.Items(_run, JobItemState.Done, after: "02", take: 1));
        Assert.Equal("no. 4", Assert.Single(second).Detail.Result);
    }

    [Fact]
    public async Task Cancelling_stops_between_two_items_and_what_is_done_stays_done()
    {
        var reached = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        _script.Before = async (n, cancel) =>
        {
            if (n == 4)
            {
                reached.SetResult();
                await goOn.Task.WaitAsync(cancel);
            }
        };
        await Start();
        var working = Work();
        await reached.Task;
        var answer = await Control.Cancel(new CancelRun(), Context(Role.BureauClerk));
        goOn.SetResult();
        await working;

        Assert.Equal(At, answer.Value?.CancelledAt);
        var run = await Run();
        Assert.Equal((JobRunState.Cancelled, 4), (run.State, run.Done));
        Assert.Equal(1L, await Scalar("SELECT count(*) FROM platform.audit_entry WHERE command = 'CancelRun' AND subject_kind = 'job-run'"));

        Assert.Equal("state.wrong-state", (await Control.Cancel(new CancelRun(), Context(Role.BureauClerk))).Problem?.Code);
        await Work();
        Assert.Equal(4, _script.Worked.Count);
    }

    [Fact]
    public async Task A_cancelled_run_can_be_taken_up_again_and_repeats_nothing()
    {
        await Start();
        await Control.Cancel(new CancelRun(), Context(Role.Administrator));
        await Work();
        Assert.Equal((JobRunState.Cancelled, 0), ((await Run()).State, _script.Worked.Count));

        var answer = await Control.Restart(new RestartRun(), Context(Role.Administrator));
        await Work();

        Assert.True(answer.Succeeded);
        Assert.Equal((JobRunState.Completed, 10), ((await Run()).State, (await Run()).Done));
    }

    [Fact]
    public async Task A_worker_killed_in_the_middle_loses_its_hold_and_the_sweeper_has_the_rest_done()
    {
        var reached = new TaskCompletionSource();
        _script.Before = async (n, cancel) =>
        {
            if (n == 6 && reached.TrySetResult())
            {
                // Stands still as a dead process does, until its hold on the run is gone.
                await Task.Delay(Timeout.Infinite, cancel);
            }
        };
        await Start();
        await Scalar("DELETE FROM hangfire.jobqueue");
        var killed = Work();
        await reached.Task;
        await Scalar("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
        await Assert.ThrowsAsync<OperationCanceledException>(() => killed);
        Assert.Equal((JobRunState.Running, 5), ((await Run()).State, (await Run()).Done));

        Assert.Equal([_run], await _silo.Services.GetRequiredService<ResumeJobs>().Run(Cancel));
        using var server = Server();
        var run = await Ended();

        Assert.Equal((JobRunState.Completed, 10, 2), (run.State, run.Done, run.Attempts));
        Assert.Equal(Enumerable.Range(1, 10), _script.Worked);
    }

    [Fact]
    public async Task Of_two_workers_at_once_one_works_and_the_other_leaves()
    {
        var reached = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        _script.Before = async (n, cancel) =>
        {
            if (n == 1)
            {
                reached.SetResult();
                await goOn.Task.WaitAsync(cancel);
            }
        };
        await Start();
        var first = Work();
        await reached.Task;
        await Work();
        Assert.Empty(_script.Worked);
        goOn.SetResult();
        await first;

        Assert.Equal(Enumerable.Range(1, 10), _script.Worked);
        Assert.Equal(1, (await Run()).Attempts);
    }

    [Fact]
    public async Task An_error_that_repeating_does_not_cure_fails_the_run_and_says_so()
    {
        _script.Before = (n, _) => n == 3 ? throw new InvalidOperationException("broken item") : Task.CompletedTask;
        await Start();
        await Work();

        var run = await Run();
        Assert.Equal((JobRunState.Failed, 2, "InvalidOperationException: broken item"), (run.State, run.Done, run.Error));
    }

    [Fact]
    public async Task An_error_that_may_pass_leaves_the_run_open_and_the_next_attempt_repeats_nothing()
    {
        var failures = 0;
        _script.Before = (n, _) => n == 3 && failures++ == 0 ? throw new TimeoutException("database away") : Task.CompletedTask;
        await Start();
        await Assert.ThrowsAsync<JobInterruptedException>(Work);
        Assert.Equal((JobRunState.Running, "TimeoutException: database away"), ((await Run()).State, (await Run()).Error));

        await Work();

        Assert.Equal((JobRunState.Completed, 10), ((await Run()).State, (await Run()).Done));
        Assert.Equal(Enumerable.Range(1, 10), _script.Worked);
    }

    [Fact]
    public async Task Shutting_down_leaves_the_run_open()
    {
        using var shutdown = new CancellationTokenSource();
        _script.Before = (n, _) => n == 3 ? shutdown.CancelAsync() : Task.CompletedTask;
        await Start();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WorkUntil(shutdown.Token));
        Assert.Equal(JobRunState.Running, (await Run()).State);
    }

    [Fact]
    public async Task An_aborted_commit_leaves_neither_run_nor_job_nor_prepared_transaction()
    {
        _silo.Fault.At(CommitStep.StateWritten);
        await Assert.ThrowsAnyAsync<Exception>(() => List.StartWork(new StartList(_run), Context(Role.BureauClerk)));
        _silo.Fault.Clear();

        Assert.Equal(0L, await Scalar("SELECT (SELECT count(*) FROM platform.job_run) + (SELECT count(*) FROM hangfire.job) + (SELECT count(*) FROM hangfire.jobqueue)"));
        Assert.Equal(0L, await Scalar("SELECT count(*) FROM pg_prepared_xacts WHERE database = current_database()"));
    }

    [Fact]
    public async Task The_same_work_for_the_same_record_is_refused_while_it_is_under_way()
    {
        var list = List;
        Assert.True((await list.StartWork(new StartList(_run), Context(Role.BureauClerk))).Succeeded);
        Assert.Equal("job.already-under-way", (await list.StartWork(new StartList(Guid.CreateVersion7()), Context(Role.BureauClerk))).Problem?.Code);
        await Work();
        Assert.True((await list.StartWork(new StartList(Guid.CreateVersion7()), Context(Role.BureauClerk))).Succeeded);
    }

    [Fact]
    public async Task Reporting_an_item_again_counts_it_once()
    {
        await Start();
        var progress = new JobProgress(_run, _silo.Database);
        await progress.Report([JobItem.Done("a"), JobItem.Refused("b", TooOdd)], Cancel);
        await progress.Report([JobItem.Done("a"), JobItem.Done("b"), JobItem.Done("c")], Cancel);

        Assert.Equal((2, 1), ((await Run()).Done, (await Run()).Refused));
        Assert.Equal(["a", "b"], (await progress.AlreadyDone(["a", "b", "x"], Cancel)).Order());
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private IListGrain List => _silo.Grains.GetGrain<IListGrain>(Guid.CreateVersion7());

    private IJobRunGrain Control => _silo.Grains.GetGrain<IJobRunGrain>(_run);

    private static CommandContext Context(Role role, Guid? organisation = null) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), "张三", organisation, role, At);

    private async Task Start() => (await List.StartWork(new StartList(_run), Context(Role.BureauClerk))).OrThrow();

    private async Task WorkUntil(CancellationToken cancel)
    {
        await using var scope = _silo.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ListJob>().Run(_run, cancel);
    }

    private Task Work() => WorkUntil(CancellationToken.None);

    private BackgroundJobServer Server() => new(
        new BackgroundJobServerOptions { WorkerCount = 2, Activator = _silo.Services.GetRequiredService<JobActivator>() },
        _silo.Services.GetRequiredService<JobStorage>());

    private async Task<JobRunRow> Run() => (await Queries(q => q.Find(_run)))!;

    private async Task<JobRunRow> Ended()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await timer.WaitForNextTickAsync(limit.Token))
        {
            if (await Run() is { FinishedAt: not null } run)
            {
                return run;
            }
        }

        throw new TimeoutException();
    }

    private async Task<T> Queries<T>(Func<JobRunQueries, Task<T>> query)
    {
        await using var scope = _silo.Services.CreateAsyncScope();
        return await query(scope.ServiceProvider.GetRequiredService<JobRunQueries>());
    }

    private async Task<object?> Scalar(string sql)
    {
        await using var connection = await _silo.Database.Open();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
