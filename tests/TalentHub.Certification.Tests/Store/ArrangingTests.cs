using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Store;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Tests.Store;

public sealed class ArrangingTests : IAsyncLifetime
{
    /// <summary>A room, or a person, in two sessions at once, unless two batches share one.</summary>
    private const string Clashes =
        """
        SELECT count(*) FROM certification.session a
        JOIN certification.session b ON a.id < b.id AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at AND NOT (a.batch_id <> b.batch_id AND a.room = b.room AND a.starts_at = b.starts_at AND a.part = b.part)
        WHERE a.room = b.room OR EXISTS (SELECT FROM certification.session_staff x JOIN certification.session_staff y USING (person_id)
                                         WHERE x.session_id = a.id AND y.session_id = b.id)
        """;

    private BatchSilo _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await BatchSilo.Start();

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_plan_is_stored_with_its_staff_its_supervisors_and_its_quality()
    {
        var id = await _silo.Registered(40);
        await Arrange(id);

        Assert.Equal(80L, await _silo.Value<long>("SELECT count(*) FROM certification.seat"));
        Assert.Equal(0L, await _silo.Value<long>(Clashes));
        Assert.Equal(0L, await _silo.Value<long>(
            "SELECT count(*) FROM certification.session s WHERE part = 'Practice' AND (SELECT count(*) FROM certification.session_staff WHERE session_id = s.id AND duty = 'Leader') <> 1"));
        Assert.Equal(0L, await _silo.Value<long>(
            """
            SELECT count(*) FROM certification.session s
            WHERE NOT EXISTS (SELECT FROM certification.supervision v WHERE v.batch_id = s.batch_id AND v.day = (s.starts_at AT TIME ZONE 'Asia/Shanghai')::date)
            """));
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.supervision JOIN certification.session_staff USING (person_id)"));
        var plan = (await new ArrangementQueries(_silo.Silo.Database).Plan(id, BatchSilo.Cancel))!;
        Assert.InRange(plan.Cost, plan.Bound, plan.Bound * 2);
        Assert.Equal(plan.Cost, plan.Components.Sum(c => c.Weight * c.Value));
    }

    [Fact]
    public async Task Batches_that_share_rooms_and_people_are_planned_in_one_run_or_one_after_the_other_without_a_clash()
    {
        var (first, second, third) = (await _silo.Registered(20), await _silo.Registered(15, firstPerson: 100), await _silo.Registered(15, firstPerson: 200));
        (await _silo.Batch(first).ArrangeTogether(new([second]), Given.By(Role.Enterprise))).OrThrow();
        Assert.Equal("job.already-under-way", (await _silo.Batch(second).Move(new(BatchMove.StartArranging), Given.By(Role.Enterprise))).Problem?.Code);
        await _silo.RunJob<ArrangeSittingsJob>(first, ArrangeSittingsJob.Kind);
        await Arrange(third);

        Assert.Equal("", await _silo.Value<string>("SELECT coalesce(string_agg(DISTINCT part || ' ' || reason, ', '), '') FROM certification.unplaced"));
        Assert.Equal(100L, await _silo.Value<long>("SELECT count(*) FROM certification.seat"));
        Assert.Equal(0L, await _silo.Value<long>(Clashes));
        Assert.Equal(0L, await _silo.Value<long>(
            """
            SELECT count(*) FROM (SELECT FROM certification.seat JOIN certification.session s ON s.id = session_id
                                  GROUP BY s.room, s.starts_at, place HAVING count(*) > 1) AS shared
            """));
        Assert.Equal(3L, await _silo.Value<long>("SELECT count(*) FROM certification.batch WHERE state = 'Arranged'"));
    }

    [Fact]
    public async Task Batches_of_others_or_in_another_state_are_not_planned_together()
    {
        var (id, draft) = (await _silo.Registered(3), await _silo.Drafted());
        foreach (var other in new[] { draft, id, Guid.CreateVersion7() })
        {
            Assert.Equal("batch.not-to-be-arranged", (await _silo.Batch(id).ArrangeTogether(new([other]), Given.By(Role.Enterprise))).Problem?.Code);
        }
    }

    [Fact]
    public async Task Whoever_has_no_place_is_listed_with_the_rule_in_the_way_and_what_would_help()
    {
        (_silo.Bodies.Examined, _silo.Bodies.Others) = (4, 4);
        var id = await _silo.Registered(12);
        (await _silo.Batch(id).DeclareWithdrawals(
            new([.. Enumerable.Range(1, 3).Select(i => new ExaminerWithdrawal(DerivedId.Of(Given.Body, $"examiner {i}"), "甲班", null))]), Given.By(Role.Enterprise))).OrThrow();
        await _silo.Value<long>("WITH changed AS (UPDATE certification.registration SET class_name = '甲班' RETURNING 1) SELECT count(*) FROM changed");
        await Arrange(id);

        Assert.Equal("ExaminersWithdraw", await _silo.Value<string>("SELECT string_agg(DISTINCT reason, ',') FROM certification.unplaced WHERE part = 'Practice'"));
        Assert.Equal(0L, await _silo.Value<long>(
            "SELECT count(*) FROM certification.session_staff WHERE person_id = ANY ($1)",
            Enumerable.Range(1, 3).Select(i => DerivedId.Of(Given.Body, $"examiner {i}")).ToArray()));
        Assert.Equal("Examiners", await _silo.Value<string>("SELECT kind FROM certification.remedy ORDER BY place LIMIT 1"));
        Assert.Equal("batch.unscheduled", (await _silo.Batch(id).Move(new(BatchMove.StartMarking), Given.By(Role.Enterprise))).Problem?.Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_examiner_who_is_examined_in_the_batch_is_on_no_duty_in_it(bool examined)
    {
        // Two sessions of a panel of three, of whom one changes, need four.
        (_silo.Bodies.Examined, _silo.Bodies.Others) = (3, 4);
        var id = await _silo.Registered(12);
        _silo.Bodies.Another = examined ? await _silo.Value<Guid>("SELECT person_id FROM certification.registration ORDER BY id LIMIT 1") : Guid.CreateVersion7();
        await Arrange(id);

        Assert.Equal(examined, await _silo.Value<bool>("SELECT EXISTS (SELECT FROM certification.unplaced WHERE part = 'Practice')"));
        Assert.Equal(0L, await _silo.Value<long>(
            "SELECT count(*) FROM certification.session_staff WHERE person_id IN (SELECT person_id FROM certification.registration)"));
    }

    [Fact]
    public async Task Who_needs_it_sits_in_rooms_without_steps_and_has_more_time_in_theory()
    {
        var plan = Given.Plan() with
        {
            Venues =
            [
                new("一厂区", "理论楼上", VenueKind.TheoryRoom, 30), new("一厂区", "理论一室", VenueKind.TheoryRoom, 30, Accessible: true),
                new("一厂区", "实操楼上", VenueKind.Workshop, 10), new("一厂区", "实操一车间", VenueKind.Workshop, 10, Accessible: true),
            ],
        };
        var id = await _silo.Registered(30, plan: plan);
        await _silo.Value<long>("WITH changed AS (UPDATE certification.registration SET access = ticket LIKE '%00001', extra_time = ticket LIKE '%0000_' RETURNING 1) SELECT count(*) FROM changed");
        await Arrange(id);

        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.unplaced"));
        Assert.Equal(0L, await _silo.Value<long>(Clashes));
        Assert.Equal("实操一车间,理论一室", await _silo.Value<string>(Sat + "SELECT string_agg(room, ',' ORDER BY room) FROM sat WHERE access"));
        Assert.Equal("156", await _silo.Value<string>(Sat + "SELECT string_agg(DISTINCT minutes, ',') FROM sat WHERE extra_time AND part = 'Theory'"));
        Assert.Equal("120", await _silo.Value<string>(Sat + "SELECT string_agg(DISTINCT minutes, ',') FROM sat WHERE NOT extra_time AND part = 'Theory'"));
    }

    private const string Sat =
        """
        WITH sat AS (
            SELECT r.access, r.extra_time, s.part, s.room, round(extract(epoch FROM s.ends_at - s.starts_at) / 60)::text AS minutes
            FROM certification.seat JOIN certification.session s ON s.id = seat.session_id JOIN certification.registration r ON r.id = seat.registration_id)

        """;

    [Fact]
    public async Task Slots_across_midnight_end_the_run_with_a_sentence()
    {
        var id = await _silo.Registered(3);
        await _silo.Value<long>(
            """
            WITH changed AS (UPDATE platform.setting SET value = '["23:30:00"]' WHERE key = 'certification.slot-starts' RETURNING 1) SELECT count(*) FROM changed
            """);
        await _silo.Service<TalentHub.Platform.Store.Settings.DatedSettings>().Load(BatchSilo.Cancel);
        await Arrange(id);

        Assert.Contains("23:30", await _silo.Value<string>("SELECT detail::text FROM platform.job_item WHERE state = 'Refused'"), StringComparison.Ordinal);
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.session"));
    }

    [Fact]
    public async Task A_run_that_is_asked_to_end_its_search_keeps_the_best_plan_and_run_again_hands_over_the_same()
    {
        var id = await _silo.Registered(30);
        await _silo.Move(id, BatchMove.StartArranging, Role.Enterprise);
        await _silo.Move(id, BatchMove.StopArranging, Role.Enterprise);
        await _silo.RunJob<ArrangeSittingsJob>(id, ArrangeSittingsJob.Kind);
        const string Seats = "SELECT md5(string_agg(registration_id::text || session_id || place, ',' ORDER BY registration_id, part)) FROM certification.seat";
        var before = await _silo.Value<string>(Seats);

        await _silo.Value<long>("WITH again AS (UPDATE platform.job_run SET state = 'Running', finished_at = NULL RETURNING 1) SELECT count(*) FROM again");
        await _silo.RunJob<ArrangeSittingsJob>(id, ArrangeSittingsJob.Kind);

        Assert.Equal(before, await _silo.Value<string>(Seats));
        Assert.Equal(1L, await _silo.Value<long>("SELECT count(*) FROM platform.audit_entry WHERE command = 'ArrangeSittings'"));
    }

    private async Task Arrange(Guid batch)
    {
        await _silo.Move(batch, BatchMove.StartArranging, Role.Enterprise);
        await _silo.RunJob<ArrangeSittingsJob>(batch, ArrangeSittingsJob.Kind);
    }
}
