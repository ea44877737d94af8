using Npgsql;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Commits;

public sealed class CommitTests : IAsyncLifetime
{
    private static readonly DateTimeOffset At = new(2023, 9, 4, 1, 0, 0, TimeSpan.Zero);
    private readonly Guid _id = Guid.CreateVersion7();
    private TestSilo _silo = null!;

    public async ValueTask InitializeAsync()
    {
        _silo = await TestSilo.Start("commits", [typeof(Commit).Assembly], silos: 1);
        await Execute(
            """
            CREATE TABLE public.test_counter (id uuid PRIMARY KEY, total integer NOT NULL);
            CREATE TABLE public.test_step (id uuid PRIMARY KEY, counter_id uuid NOT NULL, label text CONSTRAINT ux_test_step_label UNIQUE)
            """);
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    private ICounterGrain Counter => _silo.Grains.GetGrain<ICounterGrain>(_id);

    [Fact]
    public async Task A_command_leaves_rows_audit_outbox_job_operation_and_state_together()
    {
        var answer = await Counter.Add(new AddToCounter(5), Context());

        Assert.Equal(new CounterView(5, 1), answer.Value);
        Assert.Equal(new Everything(Counter: 5, Steps: 1, Audit: 1, Outbox: 1, Jobs: 1, Operations: 1, StateVersion: 1), await Look());
        await Counter.Forget();
        Assert.Equal(new CounterView(5, 1), await Counter.Look());
    }

    public static TheoryData<CommitStep> StepsBeforeTheCommit =>
        [CommitStep.Decided, CommitStep.JobsEnqueued, CommitStep.StateWritten];

    [Theory, MemberData(nameof(StepsBeforeTheCommit))]
    public async Task A_failure_at_any_step_leaves_nothing_and_the_grain_forgets(CommitStep step)
    {
        await Counter.Add(new AddToCounter(5), Context());
        var before = await Look();

        _silo.Fault.At(step);
        await Assert.ThrowsAnyAsync<Exception>(() => Counter.Add(new AddToCounter(7), Context()));
        _silo.Fault.Clear();

        Assert.Equal(before, await Look());
        Assert.Equal(new CounterView(5, 1), await Counter.Look());
        Assert.Equal(new CounterView(12, 2), (await Counter.Add(new AddToCounter(7), Context())).Value);
    }

    public static TheoryData<string, bool> Tables => new MatrixTheoryData<string, bool>(
        ["platform.operation", "platform.audit_entry", "platform.outbox", "public.test_counter", "public.test_step", "public.orleansstorage"],
        [true, false]);

    [Theory, MemberData(nameof(Tables))]
    public async Task What_any_table_refuses_leaves_nothing_and_the_grain_forgets(string table, bool withJob)
    {
        await Counter.Add(new AddToCounter(5), Context());
        var before = await Look();
        await Execute(
            $"""
            CREATE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'injected at %', TG_TABLE_NAME; END $$;
            CREATE TRIGGER tr_refuse AFTER INSERT OR UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION public.refuse()
            """);

        var error = await Assert.ThrowsAnyAsync<Exception>(() => Counter.Add(new AddToCounter(7, WithJob: withJob), Context()));
        await Execute($"DROP TRIGGER tr_refuse ON {table}");

        Assert.Contains($"injected at {table.Split('.')[1]}", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, await Look());
        Assert.Equal(new CounterView(5, 1), await Counter.Look());
        Assert.Equal(new CounterView(12, 2), (await Counter.Add(new AddToCounter(7, WithJob: withJob), Context())).Value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_connection_that_dies_before_the_answer_leaves_an_outcome_that_repeating_settles(bool withJob)
    {
        await Counter.Add(new AddToCounter(5), Context());
        await Execute(
            """
            CREATE FUNCTION public.die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$;
            CREATE TRIGGER tr_die AFTER INSERT ON public.test_step FOR EACH ROW EXECUTE FUNCTION public.die()
            """);
        var context = Context();
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => Counter.Add(new AddToCounter(7, WithJob: withJob), context));
        await Execute("DROP TRIGGER tr_die ON public.test_step");

        Assert.Equal(new CounterView(5, 1), await Counter.Look());
        Assert.Equal(new CounterView(12, 2), (await Counter.Add(new AddToCounter(7, WithJob: withJob), context)).Value);
        Assert.Equal(new CounterView(12, 2), (await Counter.Add(new AddToCounter(7, WithJob: withJob), context)).Value);
    }

    [Fact]
    public async Task A_command_without_jobs_leaves_the_same()
    {
        Assert.Equal(new CounterView(5, 1), (await Counter.Add(new AddToCounter(5, WithJob: false), Context())).Value);

        Assert.Equal(new Everything(Counter: 5, Steps: 1, Audit: 1, Outbox: 1, Jobs: 0, Operations: 1, StateVersion: 1), await Look());
    }

    [Fact]
    public async Task An_answer_lost_after_the_commit_is_found_again_under_the_same_operation_id()
    {
        var context = Context();
        _silo.Fault.At(CommitStep.Committed);
        await Assert.ThrowsAnyAsync<Exception>(() => Counter.Add(new AddToCounter(7), context));
        _silo.Fault.Clear();

        Assert.Equal(new CounterView(7, 1), (await Counter.Add(new AddToCounter(7), context)).Value);
        Assert.Equal(1, (await Look()).Operations);
    }

    [Fact]
    public async Task A_commit_without_an_answer_reaches_the_caller_as_an_unknown_outcome()
    {
        _silo.Fault.At(CommitStep.StateWritten, exception: new System.Transactions.TransactionInDoubtException());

        await Assert.ThrowsAsync<OutcomeUnknownException>(() => Counter.Add(new AddToCounter(7), Context()));
    }

    [Fact]
    public async Task An_error_of_the_database_reaches_the_caller_as_what_it_is()
    {
        await Execute("ALTER TABLE public.test_step ADD CONSTRAINT ck_test CHECK (label <> 'forbidden')");

        var error = await Assert.ThrowsAnyAsync<Exception>(() => Counter.Add(new AddToCounter(7, "forbidden"), Context()));

        Assert.Contains("ck_test", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_operation_id_answers_the_same_even_after_later_commands()
    {
        var context = Context();
        await Counter.Add(new AddToCounter(1), context);
        await Counter.Add(new AddToCounter(2), Context());

        Assert.Equal(new CounterView(1, 1), (await Counter.Add(new AddToCounter(1), context)).Value);
        Assert.Equal(new CounterView(3, 2), await Counter.Look());
    }

    [Fact]
    public async Task Another_payload_or_another_grain_under_a_used_operation_id_is_refused()
    {
        var context = Context();
        await Counter.Add(new AddToCounter(1), context);

        var otherPayload = await Counter.Add(new AddToCounter(2), context);
        var otherGrain = await _silo.Grains.GetGrain<ICounterGrain>(Guid.CreateVersion7()).Add(new AddToCounter(1), context);

        Assert.Equal("commit.operation-id-reused", otherPayload.Problem?.Code);
        Assert.Equal("commit.operation-id-reused", otherGrain.Problem?.Code);
        Assert.Equal(new CounterView(1, 1), await Counter.Look());
    }

    [Fact]
    public async Task A_refused_decision_leaves_nothing_and_may_be_corrected_under_the_same_id()
    {
        var context = Context();
        var refused = await Counter.Add(new AddToCounter(-1), context);

        Assert.Equal("test.negative", refused.Problem?.Code);
        Assert.Equal(new Everything(0, 0, 0, 0, 0, 0, 0), await Look());
        Assert.Equal(new CounterView(1, 1), (await Counter.Add(new AddToCounter(1), context)).Value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_unique_index_turns_a_lost_race_into_the_named_problem(bool withJob)
    {
        await Counter.Add(new AddToCounter(1, "once"), Context());
        var before = await Look();

        var second = await Counter.Add(new AddToCounter(1, "once", withJob), Context());

        Assert.Equal("test.label-taken", second.Problem?.Code);
        Assert.Equal(before, await Look());
        Assert.Equal(new CounterView(1, 1), await Counter.Look());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_activations_of_one_grain_cannot_both_win(bool withJob)
    {
        await Counter.Add(new AddToCounter(1), Context());
        await Execute("UPDATE orleansstorage SET version = version + 1 WHERE graintypestring LIKE '%counter%'");

        var stale = await Counter.Add(new AddToCounter(10, WithJob: withJob), Context());

        Assert.Equal(CommitProblem.ChangedMeanwhile.Code, stale.Problem?.Code);
        Assert.Equal(1, (await Look()).Counter);
        Assert.Equal(new CounterView(11, 2), (await Counter.Add(new AddToCounter(10), Context())).Value);
    }

    [Fact]
    public async Task Twenty_callers_with_one_operation_id_do_it_once()
    {
        var context = Context();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Counter.Add(new AddToCounter(3), context)));

        Assert.All(answers, answer => Assert.Equal(new CounterView(3, 1), answer.Value));
        Assert.Equal(3, (await Look()).Counter);
    }

    [Fact]
    public async Task No_distributed_transaction_is_ever_prepared_and_the_audit_log_refuses_edits()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Counter.Add(new AddToCounter(1), Context())));

        Assert.Equal(0L, await Scalar<long>("SELECT count(*) FROM pg_prepared_xacts"));
        Assert.Equal(50, (await Look()).Counter);
        var edit = await Assert.ThrowsAsync<PostgresException>(() => Execute("UPDATE platform.audit_entry SET reason = 'x'"));
        Assert.Contains("never changed", edit.MessageText, StringComparison.Ordinal);
        Assert.Equal("{\"to\": 1, \"from\": 0}", await Scalar<string>("SELECT changes->>'total' FROM platform.audit_entry ORDER BY id LIMIT 1"));
    }

    private static CommandContext Context() =>
        new(Guid.CreateVersion7(), Guid.Parse("0190a000-0000-7000-8000-000000000009"), "王敏", OrganisationId: null, Role.BureauClerk, At);

    private sealed record Everything(long Counter, long Steps, long Audit, long Outbox, long Jobs, long Operations, long StateVersion);

    private async Task<Everything> Look() => new(
        await Scalar<long>($"SELECT coalesce(sum(total), 0) FROM public.test_counter WHERE id = '{_id}'"),
        await Scalar<long>("SELECT count(*) FROM public.test_step"),
        await Scalar<long>("SELECT count(*) FROM platform.audit_entry"),
        await Scalar<long>("SELECT count(*) FROM platform.outbox"),
        await Scalar<long>("SELECT count(*) FROM hangfire.job"),
        await Scalar<long>("SELECT count(*) FROM platform.operation"),
        await Scalar<long>("SELECT coalesce(max(version), 0)::bigint FROM orleansstorage"));

    private async Task<T> Scalar<T>(string sql)
    {
        await using var connection = await _silo.Database.Open();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private async Task Execute(string sql)
    {
        await using var connection = await _silo.Database.Open();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
