using Microsoft.Extensions.DependencyInjection;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Jobs.Rosters;
using TalentHub.Certification.Tests.Support;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Tests.Store;

/// <summary>A published plan after something happened: what can stay stays, and what moved is listed with its reason.</summary>
public sealed class RepairTests : IAsyncLifetime
{
    private const string Workshop = "实操二车间";

    /// <summary>Every place: candidate, part, room, time and seat.</summary>
    private const string Places =
        """
        SELECT coalesce(string_agg(concat_ws(' ', registration_id, s.part, s.room, s.starts_at, place), ',' ORDER BY registration_id, s.part), '')
        FROM certification.seat JOIN certification.session s ON s.id = session_id
        WHERE NOT EXISTS (SELECT FROM certification.ticket_move m WHERE m.registration_id = seat.registration_id AND m.part = seat.part AND m.why <> 'PlannedAnew')
          AND registration_id = ANY ($1)
        """;

    private readonly BatchPlan _plan = Given.Plan() with { Venues = [.. Given.Plan().Venues, new("一厂区", Workshop, VenueKind.Workshop, 10, Given.LampMaker)] };
    private BatchSilo _silo = null!;
    private Guid _batch;
    private Guid[] _candidates = [];

    public async ValueTask InitializeAsync()
    {
        _silo = await BatchSilo.Start();
        (_silo.Bodies.Examined, _silo.Bodies.Others) = (10, 5);
        _batch = await _silo.Registered(40, plan: _plan);
        _candidates = await _silo.Value<Guid[]>("SELECT array_agg(id) FROM certification.registration");
        await _silo.Move(_batch, BatchMove.StartArranging, Role.Enterprise);
        await Work();
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task An_ill_examiner_is_replaced_and_nobody_moves_who_need_not()
    {
        var ill = await _silo.Value<Guid>("SELECT person_id FROM certification.session_staff WHERE duty <> 'Invigilator' GROUP BY person_id ORDER BY count(*) DESC, person_id LIMIT 1");
        await Record(new(ClosureKind.PersonAbsent, Given.ExamDay.AddDays(-2), Given.ExamDay.AddDays(9), ill));
        await Repair();

        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.session_staff WHERE person_id = $1", ill));
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.supervision WHERE person_id = $1", ill));
        Assert.Equal("", await _silo.Value<string>("SELECT coalesce(string_agg(DISTINCT why, ','), '') FROM certification.ticket_move WHERE why <> 'NobodyOnDuty'"));
        Assert.Equal("Settled", await _silo.Value<string>("SELECT state FROM certification.closure"));
        Assert.Equal("closure.settled", (await Withdraw(await _silo.Value<Guid>("SELECT id FROM certification.closure"))).Problem?.Code);
    }

    [Fact]
    public async Task A_lost_workshop_moves_those_who_were_in_it_and_says_so()
    {
        var lost = await _silo.Value<string>("SELECT room FROM certification.session WHERE part = 'Practice' ORDER BY candidates, room DESC LIMIT 1");
        var there = await _silo.Value<long>("SELECT count(*) FROM certification.seat JOIN certification.session s ON s.id = session_id WHERE s.room = $1", lost);
        await Record(new(ClosureKind.RoomLost, Given.ExamDay, Given.ExamDay.AddDays(4), null, "一厂区", lost), "漏水");
        await Repair();

        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.session WHERE room = $1", lost));
        Assert.Equal(there, await _silo.Value<long>("SELECT count(*) FROM certification.moved_ticket WHERE why = 'PlaceLost' AND from_room = $1 AND because = '漏水'", lost));
        Assert.Equal(there, await _silo.Value<long>("SELECT count(*) FROM certification.moved_ticket WHERE to_room IS NOT NULL AND to_room <> $1", lost));
        Assert.Equal(there, await _silo.Value<long>(
            """
            SELECT count(*) FROM certification.moved_ticket m
            JOIN certification.seat USING (registration_id, part)
            JOIN certification.session s ON s.id = seat.session_id AND s.room = m.to_room AND s.starts_at = m.to_starts_at
            """));
    }

    [Fact]
    public async Task A_cancelled_day_is_empty_afterwards_and_its_candidates_come_on_another()
    {
        var day = await _silo.Value<DateOnly>("SELECT (min(starts_at) AT TIME ZONE 'Asia/Shanghai')::date FROM certification.session");
        await Record(new(ClosureKind.DayCancelled, day, day));
        Assert.Equal("closure.open", (await _silo.Batch(_batch).Move(new(BatchMove.StartMarking), Given.By(Role.Enterprise))).Problem?.Code);
        await Repair();

        const string OnDay = "SELECT count(*) FROM certification.session WHERE (starts_at AT TIME ZONE 'Asia/Shanghai')::date = $1";
        Assert.Equal(0L, await _silo.Value<long>(OnDay, day));
        Assert.Equal("DateCancelled 台风", await _silo.Value<string>("SELECT string_agg(DISTINCT why || ' ' || because, ',') FROM certification.moved_ticket WHERE (from_starts_at AT TIME ZONE 'Asia/Shanghai')::date = $1", day));
        Assert.Equal(80L, await _silo.Value<long>("SELECT count(*) FROM certification.seat"));
        Assert.Equal("", await _silo.Value<string>("SELECT coalesce(string_agg(reason, ','), '') FROM certification.unplaced"));
    }

    [Fact]
    public async Task Late_candidates_get_tickets_at_once_and_places_by_the_repair_and_nobody_else_moves()
    {
        var before = await _silo.Value<string>(Places, _candidates);
        var roster = _silo.Silo.Services.GetServices<IRosterKind>().Single(kind => kind is CandidateRoster);
        Assert.True((await roster.Target(_batch, BatchSilo.Cancel)).Succeeded);
        var late = await _silo.Batch(_batch).Register(
            new([.. Enumerable.Range(0, 6).Select(i => BatchSilo.Candidate(i + 2, 500 + i, SkillLevel.Senior))]), Given.By(Role.Enterprise));
        Assert.All(late.OrThrow().Findings, f => Assert.Equal(RosterVerdict.Registered, f.Verdict));

        Assert.Equal(46, (await _silo.Tickets(_batch)).Distinct().Count());
        Assert.Equal((6L, 12L), (
            await _silo.Value<long>("SELECT count(DISTINCT registration_id) FROM certification.unplaced"), await _silo.Value<long>("SELECT count(*) FROM certification.unplaced WHERE reason = 'Late'")));
        Assert.Equal(6, await _silo.Value<int>("SELECT unscheduled FROM certification.batch WHERE id = $1", _batch));
        Assert.Equal("batch.unscheduled", (await _silo.Batch(_batch).Move(new(BatchMove.StartMarking), Given.By(Role.Enterprise))).Problem?.Code);
        await Repair();

        Assert.Equal(before, await _silo.Value<string>(Places, _candidates));
        Assert.Equal((92L, 0L), (await _silo.Value<long>("SELECT count(*) FROM certification.seat"), await _silo.Value<long>("SELECT count(*) FROM certification.moved_ticket")));
        await _silo.Move(_batch, BatchMove.StartMarking, Role.Enterprise);
    }

    [Fact]
    public async Task Killed_and_taken_up_again_the_run_hands_over_the_same_plan_once()
    {
        await Record(new(ClosureKind.RoomLost, Given.ExamDay, Given.ExamDay.AddDays(4), null, "一厂区", Workshop));
        await Repair();
        const string Plan = "SELECT md5(string_agg(registration_id::text || part || session_id || place, ',' ORDER BY registration_id, part)) FROM certification.seat";
        const string Moved = "SELECT coalesce(string_agg(registration_id::text || part || to_starts_at, ',' ORDER BY registration_id, part), '') FROM certification.ticket_move";
        var (plan, moved) = (await _silo.Value<string>(Plan), await _silo.Value<string>(Moved));

        await _silo.Value<long>("WITH again AS (UPDATE platform.job_run SET state = 'Running', finished_at = NULL WHERE id = (SELECT run_id FROM certification.plan) RETURNING 1) SELECT count(*) FROM again");
        await Work();

        Assert.Equal((plan, moved), (await _silo.Value<string>(Plan), await _silo.Value<string>(Moved)));
        Assert.Equal(2L, await _silo.Value<long>("SELECT count(*) FROM platform.audit_entry WHERE command = 'ArrangeSittings'"));
    }

    [Fact]
    public async Task What_happens_while_the_repair_is_planned_makes_it_stale_and_what_is_withdrawn_is_planned_no_more()
    {
        var before = await _silo.Value<string>(Places, _candidates);
        var day = await _silo.Value<DateOnly>("SELECT (min(starts_at) AT TIME ZONE 'Asia/Shanghai')::date FROM certification.session");
        await Record(new(ClosureKind.DayCancelled, day, day));
        Assert.Equal("closure.repeated", (await Recorded(new(ClosureKind.DayCancelled, day, day))).Problem?.Code);
        Assert.Equal("closure.person-unknown", (await Recorded(new(ClosureKind.PersonAbsent, day, day, Guid.NewGuid()))).Problem?.Code);
        await _silo.Move(_batch, BatchMove.Repair, Role.Enterprise);
        Assert.Equal("job.already-under-way", (await _silo.Batch(_batch).Move(new(BatchMove.Repair), Given.By(Role.Enterprise))).Problem?.Code);
        (await Withdraw(await _silo.Value<Guid>("SELECT id FROM certification.closure"), "次日恢复")).OrThrow();
        await Work();
        Assert.Equal("Withdrawn 次日恢复", await _silo.Value<string>("SELECT state || ' ' || withdrawn_reason FROM certification.closure"));
        await Repair();

        Assert.Equal(before, await _silo.Value<string>(Places, _candidates));
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.moved_ticket"));
    }

    [Fact]
    public async Task A_seat_and_a_person_set_by_hand_stay_unless_they_must_go()
    {
        var session = await _silo.Value<Guid>("SELECT id FROM certification.session WHERE part = 'Practice' ORDER BY starts_at, room LIMIT 1");
        await _silo.Value<long>("WITH set AS (UPDATE certification.seat SET pinned = true RETURNING 1) SELECT count(*) FROM set");
        await _silo.Value<long>("WITH set AS (UPDATE certification.session SET staff_pinned = true RETURNING 1) SELECT count(*) FROM set");
        var ill = await _silo.Value<Guid>("SELECT person_id FROM certification.session_staff WHERE session_id = $1 ORDER BY person_id LIMIT 1", session);
        await Record(new(ClosureKind.PersonAbsent, Given.ExamDay, Given.ExamDay.AddDays(4), ill));
        await Repair();

        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.session_staff WHERE person_id = $1", ill));
        Assert.True(await _silo.Value<long>("SELECT count(*) FROM certification.session WHERE staff_pinned") > 0);
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.unplaced"));
    }

    [Fact]
    public async Task Every_later_planning_and_change_by_hand_obeys_what_is_recorded()
    {
        var day = await _silo.Value<DateOnly>("SELECT (min(starts_at) AT TIME ZONE 'Asia/Shanghai')::date FROM certification.session");
        await Record(new(ClosureKind.DayCancelled, day, day));
        var session = await _silo.Value<Guid>("SELECT id FROM certification.session WHERE part = 'Practice' ORDER BY starts_at, room LIMIT 1");
        var room = await _silo.Value<string>("SELECT room FROM certification.session WHERE id = $1", session);
        var start = await _silo.Value<TimeOnly>("SELECT (starts_at AT TIME ZONE 'Asia/Shanghai')::time FROM certification.session WHERE id = $1", session);
        var trial = await _silo.Service<PlanChanges>().Try(
            (await _silo.Batch(_batch).Read())!, new(Session: new(session, day, start, "一厂区", room)), BatchSilo.Cancel);
        Assert.Contains("H17", trial.OrThrow().Trial.After.Violations.Keys);
        await _silo.Value<long>("WITH set AS (UPDATE certification.seat SET pinned = true RETURNING 1) SELECT count(*) FROM set");
        await _silo.Value<long>("WITH set AS (UPDATE certification.session SET staff_pinned = true RETURNING 1) SELECT count(*) FROM set");
        await _silo.Move(_batch, BatchMove.StartArranging, Role.Enterprise);
        await Work();

        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.unplaced"));
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.session WHERE (starts_at AT TIME ZONE 'Asia/Shanghai')::date = $1", day));
        Assert.Equal("Settled", await _silo.Value<string>("SELECT state FROM certification.closure"));
    }

    [Fact]
    public async Task Batches_planned_together_are_repaired_together_and_a_day_that_one_cancels_stays_the_other_s()
    {
        var other = await _silo.Registered(10, firstPerson: 100, plan: _plan);
        (await _silo.Batch(_batch).ArrangeTogether(new([other]), Given.By(Role.Enterprise) with { At = Given.WeekBefore })).OrThrow();
        await Work();
        var others = await _silo.Value<Guid[]>("SELECT array_agg(id) FROM certification.registration WHERE batch_id = $1", other);
        var before = await _silo.Value<string>(Places, others);
        var day = await _silo.Value<DateOnly>("SELECT (min(starts_at) AT TIME ZONE 'Asia/Shanghai')::date FROM certification.session WHERE batch_id = $1", other);
        await Record(new(ClosureKind.DayCancelled, day, day));
        await Repair();

        Assert.Equal(before, await _silo.Value<string>(Places, others));
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.session WHERE batch_id = $1 AND (starts_at AT TIME ZONE 'Asia/Shanghai')::date = $2", _batch, day));
        Assert.Equal("DateCancelled", await _silo.Value<string>("SELECT string_agg(DISTINCT why, ',') FROM certification.moved_ticket WHERE batch_id = $1 AND why <> 'PlannedAnew'", _batch));
        Assert.Equal(1L, await _silo.Value<long>("SELECT count(DISTINCT run_id) FROM certification.plan"));
    }

    private async Task Repair()
    {
        await _silo.Move(_batch, BatchMove.Repair, Role.Enterprise);
        var before = await _silo.Value<string>(Places, _candidates);
        await Work();
        await UnlistedStay(before);
    }

    /// <summary>Who is not listed as moved has the place and seat of before.</summary>
    private async Task UnlistedStay(string before)
    {
        var (then, now) = (Split(before), Split(await _silo.Value<string>(Places, _candidates)));
        Assert.Subset(then, now);
        Assert.Equal(then.Count, now.Count + await _silo.Value<long>("SELECT count(*) FROM certification.ticket_move WHERE why <> 'PlannedAnew'"));

        static HashSet<string> Split(string places) => [.. places.Split(',', StringSplitOptions.RemoveEmptyEntries)];
    }

    private async Task Record(RecordClosure command, string reason = "台风") => (await Recorded(command, reason)).OrThrow();

    private Task<Outcome<BatchView>> Recorded(RecordClosure command, string reason = "台风") => _silo.Batch(_batch).RecordClosure(command, Given.By(Role.Enterprise, reason));

    private Task<Outcome<BatchView>> Withdraw(Guid closure, string reason = "误登") => _silo.Batch(_batch).WithdrawClosure(new(closure), Given.By(Role.Enterprise, reason));

    private Task Work() => _silo.RunJob<ArrangeSittingsJob>(_batch, ArrangeSittingsJob.Kind);
}
