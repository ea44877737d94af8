using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Settings;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Certification.Tests.Store;

/// <summary>An examination of several days after something happened in its midst: what was stays, and what is to come is repaired.</summary>
public sealed class BegunRepairTests : IAsyncLifetime
{
    private const int Candidates = 90;
    private const string LocalDay = "(starts_at AT TIME ZONE 'Asia/Shanghai')::date";

    /// <summary>Everything that stands up to a day: ids, places, times, seats, pins, people, duties and supervision.</summary>
    private const string WhatWas =
        $"""
        SELECT concat_ws('#',
            (SELECT string_agg(concat_ws(' ', s.id, s.batch_id, part, site, room, starts_at, ends_at, candidates, staff_pinned), ',' ORDER BY s.id) FROM certification.session s WHERE {LocalDay} <= $1),
            (SELECT string_agg(concat_ws(' ', session_id, registration_id, place, pinned), ',' ORDER BY session_id, place) FROM certification.seat JOIN certification.session s ON s.id = session_id WHERE {LocalDay} <= $1),
            (SELECT string_agg(concat_ws(' ', session_id, person_id, duty), ',' ORDER BY session_id, person_id) FROM certification.session_staff JOIN certification.session s ON s.id = session_id WHERE {LocalDay} <= $1),
            (SELECT string_agg(concat_ws(' ', batch_id, day, person_id), ',' ORDER BY batch_id, day, person_id) FROM certification.supervision WHERE day <= $1))
        """;

    private readonly BatchPlan _plan = Given.Plan() with { Venues = [.. Given.Plan().Venues, new("一厂区", "实操二车间", VenueKind.Workshop, 10, Given.LampMaker)] };
    private BatchSilo _silo = null!;
    private Guid _batch;
    private DateOnly _first;
    private DateOnly _next;

    /// <summary>The evening of the first day.</summary>
    private DateTimeOffset _now;

    public async ValueTask InitializeAsync()
    {
        _silo = await BatchSilo.Start();
        (_silo.Bodies.Examined, _silo.Bodies.Others) = (14, 6);
        _batch = await _silo.Registered(Candidates, plan: _plan);
        await _silo.Move(_batch, BatchMove.StartArranging, Role.Enterprise);
        await Work(_batch);
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.unplaced"));
        await Begin();
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_person_ill_and_a_workshop_lost_tomorrow_are_repaired_and_the_first_day_with_its_scores_stays_to_the_byte()
    {
        await ScoreFirstDay();
        var (was, scores, seats) = (await Was(), await Scores(), await _silo.Value<long>("SELECT count(*) FROM certification.seat"));
        var ill = await _silo.Value<Guid>($"SELECT person_id FROM certification.session_staff JOIN certification.session s ON s.id = session_id WHERE {LocalDay} = $1 AND part = 'Practice' ORDER BY person_id LIMIT 1", _next);
        var lost = await _silo.Value<string>($"SELECT room FROM certification.session WHERE {LocalDay} = $1 AND part = 'Practice' ORDER BY candidates, room LIMIT 1", _next);
        var there = await _silo.Value<long>($"SELECT count(*) FROM certification.seat JOIN certification.session s ON s.id = session_id WHERE room = $1 AND {LocalDay} = $2", lost, _next);
        Assert.Equal("closure.day-begun", (await Record(new(ClosureKind.PersonAbsent, _first, _next, ill))).Problem?.Code);
        (await Record(new(ClosureKind.PersonAbsent, _next, Given.ExamDay.AddDays(4), ill))).OrThrow();
        (await Record(new(ClosureKind.RoomLost, _next, _next, null, "一厂区", lost))).OrThrow();
        await Repair();

        Assert.Equal(was, await Was());
        Assert.Equal(scores, await Scores());
        Assert.Equal((seats, 0L), (await _silo.Value<long>("SELECT count(*) FROM certification.seat"), await _silo.Value<long>("SELECT count(*) FROM certification.unplaced")));
        Assert.Equal(0L, await _silo.Value<long>($"SELECT count(*) FROM certification.session_staff JOIN certification.session s ON s.id = session_id WHERE person_id = $1 AND {LocalDay} >= $2", ill, _next));
        Assert.Equal(0L, await _silo.Value<long>($"SELECT count(*) FROM certification.session WHERE room = $1 AND {LocalDay} = $2", lost, _next));
        Assert.Equal(there, await _silo.Value<long>("SELECT count(*) FROM certification.moved_ticket WHERE why = 'PlaceLost' AND from_room = $1 AND to_room IS NOT NULL", lost));
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.moved_ticket WHERE from_starts_at <= $1 OR to_starts_at <= $1", _now));
        Assert.Equal("Settled", await _silo.Value<string>("SELECT string_agg(DISTINCT state, ',') FROM certification.closure"));
        Assert.True(await _silo.Value<bool>("SELECT cost >= bound AND bound > 0 FROM certification.plan"));
        Assert.Equal(BatchState.Marking, (await _silo.Batch(_batch).Read())!.State);
        await Sound();
    }

    [Fact]
    public async Task Killed_between_keeping_and_handing_over_the_run_hands_over_the_same_plan_the_same_day_and_none_a_day_later()
    {
        (await Record(new(ClosureKind.RoomLost, _next, _next, null, "一厂区", "实操二车间"))).OrThrow();
        await Repair();
        const string Plan = "SELECT md5(string_agg(concat_ws(' ', registration_id, part, session_id, place), ',' ORDER BY registration_id, part)) FROM certification.seat";
        var plan = await _silo.Value<string>(Plan);
        await Again();
        Assert.Equal(plan, await _silo.Value<string>(Plan));
        Assert.Equal(2L, await _silo.Value<long>("SELECT count(*) FROM platform.audit_entry WHERE command = 'ArrangeSittings'"));

        (await Record(new(ClosureKind.RoomLost, _next.AddDays(1), _next.AddDays(1), null, "一厂区", "实操二车间"))).OrThrow();
        await _silo.Move(_batch, BatchMove.Repair, Role.Enterprise, at: _now);
        var run = await _silo.Value<Guid>("SELECT id FROM platform.job_run WHERE state = 'Queued'");
        var found = new SittingRepair(run, await Case()).Plan(CancellationToken.None, CancellationToken.None).OrThrow();
        await _silo.Service<TalentHub.Certification.Store.PlanRuns>().Keep(run, found, BatchSilo.Cancel);
        await _silo.SetClock(_now.AddDays(1));
        await Work(_batch);

        Assert.Equal(plan, await _silo.Value<string>(Plan));
        Assert.Contains("batch.arrangement-overtaken", await _silo.Value<string>("SELECT string_agg(detail::text, ',') FROM platform.job_item WHERE run_id = $1 AND state = 'Refused'", run), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_hand_what_has_not_begun_is_changed_and_what_has_is_not()
    {
        // At the start of the last session of the first day.
        var noon = await _silo.Value<DateTime>($"SELECT max(starts_at) FROM certification.session WHERE {LocalDay} = $1", _first);
        await At(new DateTimeOffset(noon).AddMinutes(-30));
        var begun = await _silo.Value<Guid>("SELECT id FROM certification.session WHERE starts_at <= $1 ORDER BY starts_at, id LIMIT 1", _now);
        var was = await Was();
        var today = await _silo.Value<Guid>($"SELECT id FROM certification.session WHERE starts_at > $1 AND {LocalDay} = $2 ORDER BY part, id LIMIT 1", _now, _first);
        var tomorrow = await _silo.Value<Guid>($"SELECT id FROM certification.session WHERE part = 'Practice' AND {LocalDay} >= $1 ORDER BY starts_at DESC, id LIMIT 1", _next);
        var seated = await _silo.Value<Guid>("SELECT registration_id FROM certification.seat WHERE session_id = $1 ORDER BY place LIMIT 1", begun);
        var part = await _silo.Value<string>("SELECT part FROM certification.session WHERE id = $1", begun);
        var another = await _silo.Value<Guid>("SELECT id FROM certification.session WHERE part = $1 AND id <> $2 ORDER BY starts_at DESC, id LIMIT 1", part, begun);
        var staff = await _silo.Value<Guid>("SELECT person_id FROM certification.session_staff WHERE session_id = $1 ORDER BY person_id LIMIT 1", begun);
        foreach (var (change, code) in new (ChangePlan, string)[]
        {
            (new(Session: new(begun, _next, new(8, 30), "一厂区", "实操一车间")), "sitting.begun"), (new(Candidate: new(seated, another)), "sitting.begun"),
            (new(Candidate: new(await _silo.Value<Guid>("SELECT registration_id FROM certification.seat WHERE session_id = $1 LIMIT 1", another), begun)), "sitting.begun"),
            (new(Person: new(begun, staff, DerivedId.Of(Given.Body, "examiner 1"))), "sitting.begun"),
            (new(Session: new(tomorrow, _first, new(8, 30), "一厂区", "实操一车间")), "sitting.time-past"),
        })
        {
            Assert.Equal(code, (await Change(change)).Problem?.Code);
        }

        Assert.Equal(was, await Was());
        (await Change(await Replacement(today))).OrThrow();
        (await Change(await Replacement(tomorrow))).OrThrow();
        Assert.Equal(2L, await _silo.Value<long>("SELECT count(*) FROM certification.session WHERE staff_pinned AND id IN ($1, $2)", today, tomorrow));
        await Sound();

        // Tomorrow's absence is recorded and not repaired yet, and today's session can still get another person.
        var ill = await _silo.Value<Guid>($"SELECT person_id FROM certification.session_staff JOIN certification.session s ON s.id = session_id WHERE {LocalDay} = $1 ORDER BY person_id LIMIT 1", _next);
        (await Record(new(ClosureKind.PersonAbsent, _next, Given.ExamDay.AddDays(4), ill))).OrThrow();
        (await Change(await Replacement(today))).OrThrow();
        Assert.Equal("Open", await _silo.Value<string>("SELECT state FROM certification.closure"));
        was = await Was();
        await Repair();
        Assert.Equal((was, "Settled"), (await Was(), await _silo.Value<string>("SELECT state FROM certification.closure")));
        await Sound();
    }

    [Fact]
    public async Task Nobody_is_moved_by_hand_whose_part_is_deferred_and_a_deferred_part_needs_no_place()
    {
        var session = await _silo.Value<Guid>($"SELECT id FROM certification.session WHERE part = 'Practice' AND {LocalDay} >= $1 ORDER BY starts_at DESC, id LIMIT 1", _next);
        var candidate = await _silo.Value<Guid>("WITH gone AS (DELETE FROM certification.seat WHERE session_id = $1 AND place = (SELECT max(place) FROM certification.seat WHERE session_id = $1) RETURNING registration_id) SELECT registration_id FROM gone", session);
        await _silo.Value<long>("WITH made AS (INSERT INTO certification.unplaced (registration_id, batch_id, part, reason) VALUES ($1, $2, 'Practice', 'PlacesFull') RETURNING 1) SELECT count(*) FROM made", candidate, _batch);
        var ticket = await _silo.Value<string>("SELECT ticket FROM certification.registration WHERE id = $1", candidate);
        (await _silo.Batch(_batch).DeferParts(new([new(ticket, ExamPart.Practice)]), Given.By(Role.Enterprise, "车间停用") with { At = _now })).OrThrow();

        Assert.Equal("sitting.scored", (await Change(new(Candidate: new(candidate, session)))).Problem?.Code);
        await Repair();
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.seat WHERE registration_id = $1 AND part = 'Practice'", candidate));
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.unplaced"));
    }

    [Fact]
    public async Task In_the_engine_what_has_begun_is_pinned_and_nothing_else_can_be_on_its_days()
    {
        var planning = await Case();
        var before = planning.Input.Standing.In(planning);
        var onFirst = VebsRepair.Bookings(before).Where(b => b.Date == _first).ToHashSet();
        Assert.Equal(onFirst, [.. planning.Instance.Pinned]);
        Assert.NotEmpty(onFirst);
        var sat = onFirst.Select(b => b.Candidate).ToHashSet();
        Assert.All(planning.Instance.Candidates.Where(c => !sat.Contains(c.Id)), c => Assert.Contains(c.Away, away => (away.Date, away.From, away.Until) == (_first, 0, 1440)));
        Assert.All(planning.Instance.Candidates.Where(c => sat.Contains(c.Id)), c => Assert.Contains(c.Away, away => away.Date == _first));
        Assert.DoesNotContain(planning.Instance.Candidates.SelectMany(c => c.Away), away => away.Date >= _next);

        var found = new SittingRepair(Guid.NewGuid(), planning).Plan(CancellationToken.None, CancellationToken.None).OrThrow().Single().Arrangement;
        Assert.Equal(_first.AddDays(1), found.From);
        Assert.Empty(found.Moved);
        Assert.Equal(planning.Input.Standing.Of(_batch).Count(OnFirst), found.Sessions.Count(OnFirst));
        bool OnFirst(PlannedSession session) => ChinaTime.DateOf(session.StartsAt) == _first;
    }

    [Fact]
    public async Task People_of_a_begun_day_who_are_examiners_no_more_do_not_stand_in_the_way()
    {
        var was = await Was();
        _silo.Bodies.Examined = 13;
        (await Record(new(ClosureKind.RoomLost, _next, _next, null, "一厂区", "实操二车间"))).OrThrow();
        await Repair();

        Assert.Equal(was, await Was());
        Assert.Equal("Settled", await _silo.Value<string>("SELECT state FROM certification.closure"));
        Assert.Equal(0L, await _silo.Value<long>($"SELECT count(*) FROM certification.session_staff JOIN certification.session s ON s.id = session_id WHERE person_id = $1 AND {LocalDay} >= $2", DerivedId.Of(Given.Body, "examiner 14"), _next));
    }

    [Fact]
    public async Task What_has_begun_and_fits_the_slots_no_more_is_not_planned_around()
    {
        var was = await Was();
        (await Record(new(ClosureKind.RoomLost, _next, _next, null, "一厂区", "实操二车间"))).OrThrow();
        await _silo.Value<long>("WITH changed AS (UPDATE platform.setting SET value = '[\"09:00:00\", \"11:00:00\", \"14:00:00\", \"16:00:00\"]' WHERE key = 'certification.slot-starts' RETURNING 1) SELECT count(*) FROM changed");
        await _silo.Service<DatedSettings>().Load(BatchSilo.Cancel);
        await Repair();

        Assert.Contains("sitting.begun-contradicts", await _silo.Value<string>("SELECT string_agg(detail::text, ',') FROM platform.job_item WHERE state = 'Refused'"), StringComparison.Ordinal);
        Assert.Equal((was, "Open"), (await Was(), await _silo.Value<string>("SELECT state FROM certification.closure")));
    }

    private async Task Begin()
    {
        _first = await _silo.Value<DateOnly>($"SELECT min({LocalDay}) FROM certification.session");
        _next = await _silo.Value<DateOnly>($"SELECT min({LocalDay}) FROM certification.session WHERE {LocalDay} > $1", _first);
        await At(ChinaTime.At(_first, new(20, 0)));
        await _silo.Move(_batch, BatchMove.StartMarking, Role.Enterprise, at: _now);
    }

    private Task At(DateTimeOffset now)
    {
        _now = now.ToUniversalTime();
        return _silo.SetClock(_now);
    }

    private async Task ScoreFirstDay()
    {
        var entries = await _silo.Value<string[]>(
            $"""
            SELECT array_agg(r.ticket || ' ' || s.part ORDER BY r.ticket, s.part)
            FROM certification.seat JOIN certification.session s ON s.id = session_id JOIN certification.registration r ON r.id = registration_id WHERE {LocalDay} = $1
            """, _first);
        (await _silo.Batch(_batch).RecordScores(
            new([.. entries.Select(e => e.Split(' ')).Select(e => new ScoreEntry(e[0], Enum.Parse<ExamSubject>(e[1]), "77.5"))]), Given.By(Role.Examiner) with { At = _now })).OrThrow();
    }

    /// <summary>Another person for one of a session, so that no rule is broken that was not.</summary>
    private async Task<ChangePlan> Replacement(Guid session)
    {
        var staff = await _silo.Value<Guid[]>("SELECT array_agg(person_id ORDER BY person_id) FROM certification.session_staff WHERE session_id = $1", session);
        var others = Enumerable.Range(1, 14).Select(i => DerivedId.Of(Given.Body, $"examiner {i}")).Except(staff);
        foreach (var change in from leaves in staff from comes in others select new ChangePlan(Person: new(session, leaves, comes)))
        {
            var tried = await _silo.Service<PlanChanges>().Try((await _silo.Batch(_batch).Read())!, change, BatchSilo.Cancel);
            if (tried.Succeeded && tried.Value.Trial.Worse.Count == 0)
            {
                return change;
            }
        }

        throw new InvalidOperationException("Nobody can be replaced.");
    }

    /// <summary>The whole plan, with what was, breaks no rule.</summary>
    private async Task Sound()
    {
        var whole = (await _silo.Service<PlanSources>().CaseToChange([(await _silo.Batch(_batch).Read())!], BatchSilo.Cancel)).OrThrow();
        Assert.Empty(PlanCheck.Of(whole.Instance with { Pinned = [] }, whole.Input.Standing.In(whole)).Violations);
    }

    private async Task<PlanningCase> Case() => (await _silo.Service<PlanSources>().CaseToRepair([(await _silo.Batch(_batch).Read())!], BatchSilo.Cancel)).OrThrow();

    private async Task Again()
    {
        await _silo.Value<long>("WITH again AS (UPDATE platform.job_run SET state = 'Running', finished_at = NULL WHERE id = (SELECT run_id FROM certification.plan) RETURNING 1) SELECT count(*) FROM again");
        await Work(_batch);
    }

    private async Task Repair()
    {
        await _silo.Move(_batch, BatchMove.Repair, Role.Enterprise, at: _now);
        await Work(_batch);
    }

    private Task<Outcome<BatchView>> Record(RecordClosure command) => _silo.Batch(_batch).RecordClosure(command, Given.By(Role.Enterprise, "病假") with { At = _now });

    private Task<Outcome<BatchView>> Change(ChangePlan change) => _silo.Batch(_batch).ChangePlan(change, Given.By(Role.Enterprise) with { At = _now });

    private Task<string> Was() => _silo.Value<string>(WhatWas, _first);

    private Task<string> Scores() => _silo.Value<string>("SELECT string_agg(concat_ws(' ', registration_id, subject, mark, points, entered_at), ',' ORDER BY registration_id, subject) FROM certification.score");

    private Task Work(Guid batch) => _silo.RunJob<ArrangeSittingsJob>(batch, ArrangeSittingsJob.Kind);
}
