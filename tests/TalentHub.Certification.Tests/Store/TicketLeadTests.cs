using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Store;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.Certification.Tests.Store;

/// <summary>Tickets are out some days before the examination (H17): a setting, which binds every first ticket and no repair of those that are out.</summary>
public sealed class TicketLeadTests : IAsyncLifetime
{
    private const string Days = "SELECT coalesce(string_agg(DISTINCT (starts_at AT TIME ZONE 'Asia/Shanghai')::date::text, ',' ORDER BY (starts_at AT TIME ZONE 'Asia/Shanghai')::date::text), '') FROM certification.session";
    private const string Day = "(starts_at AT TIME ZONE 'Asia/Shanghai')::date";
    private readonly BatchPlan _plan = Given.Plan() with { Venues = [.. Given.Plan().Venues, new("一厂区", "实操二车间", VenueKind.Workshop, 10, Given.LampMaker)] };
    private BatchSilo _silo = null!;

    public async ValueTask InitializeAsync()
    {
        _silo = await BatchSilo.Start();
        (_silo.Bodies.Examined, _silo.Bodies.Others) = (10, 5);
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_first_plan_leaves_the_days_alone_for_which_tickets_would_be_out_too_late()
    {
        var batch = await _silo.Registered(12, plan: _plan);
        await On(new(2023, 8, 31));
        await Arrange(batch);

        Assert.Equal("Arranged", await _silo.Value<string>("SELECT state FROM certification.batch"));
        Assert.True(string.CompareOrdinal(await _silo.Value<string>(Days), "2023-09-03") >= 0, await _silo.Value<string>(Days));
    }

    [Fact]
    public async Task Where_no_day_is_late_enough_the_run_ends_before_it_searches_with_days_setting_and_what_to_do()
    {
        var batch = await _silo.Registered(12, plan: _plan);
        await On(new(2023, 9, 3));
        await Arrange(batch);

        Assert.Equal("RegistrationClosed", await _silo.Value<string>("SELECT state FROM certification.batch"));
        Assert.Equal(0L, await _silo.Value<long>("SELECT work FROM certification.plan_run"));
        var said = await _silo.Value<string>("SELECT detail::text FROM platform.job_item WHERE state = 'Refused'");
        Assert.All(new[] { "sitting.tickets-too-late", "2023-09-05", "2023-09-03", "2023-09-06" }, word => Assert.Contains(word, said, StringComparison.Ordinal));

        // From the fourth on, a day before is enough.
        await _silo.Value<long>("WITH was AS (UPDATE platform.setting SET valid_to = '2023-09-03' WHERE key = 'certification.ticket-lead-days' RETURNING 1) SELECT count(*) FROM was");
        await _silo.Value<long>(
            """
            WITH made AS (
                INSERT INTO platform.setting (key, value, valid_from, document, confidence, label_zh, label_en)
                SELECT key, '1', '2023-09-04', document, confidence, label_zh, label_en FROM platform.setting WHERE key = 'certification.ticket-lead-days' RETURNING 1)
            SELECT count(*) FROM made
            """);
        await _silo.Service<DatedSettings>().Load(BatchSilo.Cancel);
        await Arrange(batch);
        Assert.Equal("Arranged", await _silo.Value<string>("SELECT state FROM certification.batch"));
        Assert.True(string.CompareOrdinal(await _silo.Value<string>(Days), "2023-09-04") >= 0, await _silo.Value<string>(Days));
    }

    [Fact]
    public async Task A_plan_that_is_handed_over_too_late_is_not_taken()
    {
        var batch = await _silo.Registered(12, plan: _plan);
        await _silo.Move(batch, BatchMove.StartArranging, Role.Enterprise);
        var run = await _silo.Value<Guid>("SELECT run_id FROM certification.plan_run");
        var planning = (await _silo.Service<PlanSources>().Case([(await _silo.Batch(batch).Read())!], BatchSilo.Cancel)).OrThrow();
        var found = new SittingPlanner(run, planning).Plan(CancellationToken.None, CancellationToken.None).OrThrow();
        var first = found[0].Arrangement.Sessions.Min(s => ChinaTime.DateOf(s.StartsAt));
        Assert.Equal(first.AddDays(-3), found[0].Arrangement.OutBy);
        await _silo.Service<PlanRuns>().Keep(run, found, BatchSilo.Cancel);
        await On(first.AddDays(-2));
        await Work(batch);

        Assert.Contains("batch.arrangement-late", await _silo.Value<string>("SELECT detail::text FROM platform.job_item WHERE state = 'Refused'"), StringComparison.Ordinal);
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.session"));
    }

    [Fact]
    public async Task On_the_day_before_a_repair_and_a_change_by_hand_work_on_the_next_days_and_a_plan_made_anew_leaves_them()
    {
        var (batch, first) = await ArrangedUpTo(dayBefore: 1);
        var ill = await _silo.Value<Guid>("SELECT person_id FROM certification.session_staff JOIN certification.session s ON s.id = session_id ORDER BY starts_at, part, person_id LIMIT 1");
        (await _silo.Batch(batch).RecordClosure(new(ClosureKind.PersonAbsent, first, first.AddDays(4), ill), Given.By(Role.Enterprise, "病假"))).OrThrow();
        await _silo.Move(batch, BatchMove.Repair, Role.Enterprise);
        await Work(batch);
        Assert.Equal(("Settled", 0L), (await _silo.Value<string>("SELECT state FROM certification.closure"), await _silo.Value<long>("SELECT count(*) FROM certification.unplaced")));
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.session_staff WHERE person_id = $1", ill));
        Assert.StartsWith($"{first:O}", await _silo.Value<string>(Days), StringComparison.Ordinal);

        var standing = (await _silo.Service<PlanSources>().CaseToChange([(await _silo.Batch(batch).Read())!], BatchSilo.Cancel)).OrThrow();
        Assert.Empty(PlanCheck.Of(standing.Instance with { Pinned = [] }, standing.Input.Standing.In(standing)).Violations);

        await _silo.Value<long>("WITH set AS (UPDATE certification.seat SET pinned = true RETURNING 1) SELECT count(*) FROM set");
        await Anew(batch, ChinaTime.At(first.AddDays(-1), new(10, 0)).ToUniversalTime(), "场地被征用");
        Assert.True(string.CompareOrdinal(await _silo.Value<string>(Days), $"{first.AddDays(2):O}") >= 0, await _silo.Value<string>(Days));
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.unplaced"));
        Assert.True(await _silo.Value<long>("SELECT count(*) FROM certification.moved_ticket WHERE why = 'PlannedAnew' AND because = '场地被征用'") > 0);
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(3, "sitting.tickets-out")]
    [InlineData(1, "sitting.tickets-out")]
    public async Task Tickets_that_are_out_are_planned_anew_only_when_it_is_confirmed_alone_or_together(int daysBefore, string? code)
    {
        var (batch, first) = await ArrangedUpTo(daysBefore);
        var now = ChinaTime.At(first.AddDays(-daysBefore), new(10, 0)).ToUniversalTime();
        var other = await _silo.Registered(2, firstPerson: 700, plan: _plan with { ExamFrom = first.AddDays(9), ExamTo = first.AddDays(12) });

        var refused = (await _silo.Batch(other).ArrangeTogether(new([batch]), Given.By(Role.Enterprise, "一并编排") with { At = now })).Problem;
        Assert.Equal(code, refused?.Code);
        Assert.Equal(code is null ? 2L : 1L, await _silo.Value<long>("SELECT count(*) FROM certification.plan_run"));
        if (code is not null)
        {
            Assert.Equal(("2023年第一批", $"{first:O}", "3"), ($"{refused!.Arguments["batch"]}", $"{refused.Arguments["first"]}", $"{refused.Arguments["days"]}"));
            Assert.Equal(code, (await _silo.Batch(batch).Move(new(BatchMove.StartArranging), Given.By(Role.Enterprise, "一并编排") with { At = now })).Problem?.Code);
            (await _silo.Batch(batch).Move(new(BatchMove.Repair), Given.By(Role.Enterprise) with { At = now })).OrThrow();
        }
    }

    [Fact]
    public async Task Late_candidates_get_places_for_which_their_tickets_are_out_early_enough_and_nobody_comes_when_there_are_none()
    {
        var (batch, first) = await ArrangedUpTo(dayBefore: 1);
        var now = ChinaTime.At(first.AddDays(-1), new(9, 0)).ToUniversalTime();
        (await _silo.Batch(batch).Register(new([BatchSilo.Candidate(2, 500, SkillLevel.Senior)]), Given.By(Role.Enterprise) with { At = now })).OrThrow();
        var late = await _silo.Value<Guid>("SELECT DISTINCT registration_id FROM certification.unplaced");
        var near = await _silo.Value<Guid>("SELECT id FROM certification.session WHERE part = 'Theory' ORDER BY starts_at LIMIT 1");
        Assert.Equal("sitting.ticket-too-late", (await _silo.Batch(batch).ChangePlan(new(Candidate: new MoveCandidate(late, near)), Given.By(Role.Enterprise))).Problem?.Code);
        await _silo.Move(batch, BatchMove.Repair, Role.Enterprise);
        await Work(batch);

        Assert.Equal(2L, await _silo.Value<long>("SELECT count(*) FROM certification.taken_seat WHERE registration_id = $1", late));
        Assert.True(await _silo.Value<DateOnly>("SELECT (min(starts_at) AT TIME ZONE 'Asia/Shanghai')::date FROM certification.taken_seat WHERE registration_id = $1", late) >= first.AddDays(2));
        var refused = await _silo.Batch(batch).Register(
            new([BatchSilo.Candidate(2, 501, SkillLevel.Senior)]), Given.By(Role.Enterprise) with { At = ChinaTime.At(new(2023, 9, 3), new(9, 0)).ToUniversalTime() });
        Assert.Equal("batch.late-for-tickets", refused.Problem?.Code);
    }

    [Fact]
    public async Task Whose_ticket_is_just_out_comes_no_nearer_in_two_steps_and_others_do()
    {
        var (batch, first) = await ArrangedUpTo(dayBefore: 1);
        var by = Given.By(Role.Enterprise) with { At = ChinaTime.At(first.AddDays(-1), new(10, 0)).ToUniversalTime() };
        (await _silo.Batch(batch).Register(new([BatchSilo.Candidate(2, 500, SkillLevel.Senior)]), by)).OrThrow();
        await _silo.Move(batch, BatchMove.Repair, Role.Enterprise, at: by.At);
        await Work(batch);
        var late = await _silo.Value<Guid>("SELECT id FROM certification.registration WHERE name = '演示500'");
        Assert.Equal((first.AddDays(-1), 20L), (
            await _silo.Value<DateOnly>("SELECT ticket_out FROM certification.registration WHERE id = $1", late),
            await _silo.Value<long>("SELECT count(*) FROM certification.registration WHERE ticket_out < $1", first.AddDays(-1))));

        var own = await _silo.Value<Guid>("SELECT session_id FROM certification.taken_seat WHERE registration_id = $1 AND part = 'Practice'", late);
        var near = await _silo.Value<Guid>($"SELECT id FROM certification.session WHERE part = 'Practice' AND {Day} < $1 ORDER BY starts_at LIMIT 1", first.AddDays(2));
        async Task<Problem?> Change(ChangePlan change) => (await _silo.Batch(batch).ChangePlan(change, by with { OperationId = Guid.NewGuid() })).Problem;
        var refused = await Change(new(Candidate: new MoveCandidate(late, near)));
        Assert.Equal(("sitting.ticket-too-late", $"{first.AddDays(-1):O}", $"{first.AddDays(2):O}"), (refused?.Code, $"{refused?.Arguments["out"]}", $"{refused?.Arguments["earliest"]}"));
        Assert.Equal("sitting.ticket-too-late", (await Change(new(Session: new(own, first.AddDays(1), new(15, 0), "一厂区", "实操二车间"))))?.Code);

        // Whose ticket was out in time may come nearer, by whatever step.
        var other = await _silo.Value<Guid>("SELECT id FROM certification.registration WHERE name = '演示1'");
        Assert.NotEqual("sitting.ticket-too-late", (await Change(new(Candidate: new MoveCandidate(other, near))))?.Code);
        (await _silo.Batch(batch).RecordClosure(new(ClosureKind.DayCancelled, first.AddDays(2), first.AddDays(4), null), by with { OperationId = Guid.NewGuid(), Reason = "台风" })).OrThrow();
        await _silo.Move(batch, BatchMove.Repair, Role.Enterprise, at: by.At);
        await Work(batch);
        Assert.Equal(0L, await _silo.Value<long>($"SELECT count(*) FROM certification.taken_seat WHERE registration_id = $1 AND {Day} < $2", late, first.AddDays(2)));
        Assert.Equal("TooEarly", await _silo.Value<string>("SELECT string_agg(DISTINCT reason, ',') FROM certification.unplaced WHERE registration_id = $1 AND part = 'Theory'", late));
    }

    [Fact]
    public async Task Late_candidates_for_whom_it_is_too_late_say_so()
    {
        var (batch, _) = await ArrangedUpTo(dayBefore: 1);
        (await _silo.Batch(batch).Register(new([BatchSilo.Candidate(2, 500, SkillLevel.Senior)]), Given.By(Role.Enterprise))).OrThrow();
        await On(new(2023, 9, 4));
        await _silo.Move(batch, BatchMove.Repair, Role.Enterprise);
        await Work(batch);

        Assert.Contains("TooEarly", await _silo.Value<string>("SELECT string_agg(DISTINCT reason, ',') FROM certification.unplaced"), StringComparison.Ordinal);
    }

    private async Task<(Guid Batch, DateOnly First)> ArrangedUpTo(int dayBefore)
    {
        var batch = await _silo.Registered(20, plan: _plan);
        await Arrange(batch);
        var first = await _silo.Value<DateOnly>("SELECT (min(starts_at) AT TIME ZONE 'Asia/Shanghai')::date FROM certification.session");
        await On(first.AddDays(-dayBefore));
        return (batch, first);
    }

    // Not without a word, nor without a reason.
    private async Task Anew(Guid batch, DateTimeOffset now, string reason)
    {
        var by = Given.By(Role.Enterprise) with { At = now };
        Assert.Equal("sitting.tickets-out", (await _silo.Batch(batch).Move(new(BatchMove.StartArranging), by)).Problem?.Code);
        Assert.Equal("state.reason-missing", (await _silo.Batch(batch).Move(new(BatchMove.StartArranging, Confirmed: true), by with { OperationId = Guid.NewGuid() })).Problem?.Code);
        (await _silo.Batch(batch).Move(new(BatchMove.StartArranging, Confirmed: true), by with { OperationId = Guid.NewGuid(), Reason = reason })).OrThrow();
        await Work(batch);
    }

    private Task On(DateOnly day) => _silo.SetClock(ChinaTime.At(day, new(10, 0)).ToUniversalTime());

    private async Task Arrange(Guid batch)
    {
        await _silo.Move(batch, BatchMove.StartArranging, Role.Enterprise);
        await Work(batch);
    }

    private Task Work(Guid batch) => _silo.RunJob<ArrangeSittingsJob>(batch, ArrangeSittingsJob.Kind);
}
