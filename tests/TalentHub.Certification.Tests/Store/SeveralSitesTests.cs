using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Certification.Tests.Store;

/// <summary>Batches whose rooms are at two addresses, with sixty minutes on the way between them and a margin of thirty.</summary>
public sealed class SeveralSitesTests : IAsyncLifetime
{
    private const string Here = "一厂区";
    private const string There = "二厂区";

    /// <summary>A candidate or somebody on duty who would have to be at two addresses with less than ninety minutes between.</summary>
    private const string TooFar =
        """
        WITH there AS (
            SELECT person_id AS who, session_id FROM certification.session_staff UNION ALL SELECT registration_id, session_id FROM certification.seat)
        SELECT count(*) FROM there x JOIN there y USING (who)
        JOIN certification.session a ON a.id = x.session_id
        JOIN certification.session b ON b.id = y.session_id
        WHERE a.site <> b.site AND a.starts_at <= b.starts_at AND b.starts_at < a.ends_at + interval '90 minutes'
        """;

    private const string BothInAHalf =
        """
        SELECT count(*) FROM certification.session_staff x JOIN certification.session_staff y USING (person_id)
        JOIN certification.session a ON a.id = x.session_id
        JOIN certification.session b ON b.id = y.session_id
        WHERE a.site <> b.site AND date_trunc('day', a.starts_at AT TIME ZONE 'Asia/Shanghai') = date_trunc('day', b.starts_at AT TIME ZONE 'Asia/Shanghai')
          AND (extract(hour FROM a.starts_at AT TIME ZONE 'Asia/Shanghai') < 13) = (extract(hour FROM b.starts_at AT TIME ZONE 'Asia/Shanghai') < 13)
        """;

    /// <summary>Days and addresses at which something is, without somebody who supervises there and nowhere else that day.</summary>
    private const string Unsupervised =
        """
        SELECT count(*) FROM certification.session s
        WHERE NOT EXISTS (
            SELECT FROM certification.supervision v
            WHERE v.batch_id = s.batch_id AND v.site = s.site AND v.day = (s.starts_at AT TIME ZONE 'Asia/Shanghai')::date
              AND NOT EXISTS (SELECT FROM certification.supervision o WHERE o.person_id = v.person_id AND o.day = v.day AND o.site <> v.site))
        """;

    private BatchSilo _silo = null!;
    private Guid _batch;

    public async ValueTask InitializeAsync()
    {
        _silo = await BatchSilo.Start();
        (_silo.Bodies.Examined, _silo.Bodies.Others) = (12, 8);
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task Theory_at_one_address_and_practice_at_another_leave_time_for_the_way()
    {
        await Arrange(30, new(Here, "理论一室", VenueKind.TheoryRoom, 30), new(There, "实操一车间", VenueKind.Workshop, 10, Given.LampMaker));

        Assert.Equal($"Practice {There},Theory {Here}", await Sites());
        await Sound(seats: 60);
    }

    [Fact]
    public async Task Two_whole_addresses_are_both_used_when_one_is_full_and_nobody_is_at_both_in_a_half_day()
    {
        await Arrange(
            120, new(Here, "理论一室", VenueKind.TheoryRoom, 30), new(Here, "实操一车间", VenueKind.Workshop, 5, Given.LampMaker),
            new(There, "理论一室", VenueKind.TheoryRoom, 30), new(There, "实操一车间", VenueKind.Workshop, 5, Given.LampMaker));

        Assert.Equal($"Practice {Here},Practice {There},Theory {Here},Theory {There}", await Sites());
        await Sound(seats: 240);
    }

    [Fact]
    public async Task A_workshop_that_is_lost_sends_its_candidates_to_the_other_address_and_by_hand_nobody_is_put_at_both_at_once()
    {
        await Arrange(
            20, new(Here, "理论一室", VenueKind.TheoryRoom, 30), new(Here, "实操一车间", VenueKind.Workshop, 10, Given.LampMaker),
            new(There, "实操二车间", VenueKind.Workshop, 10, Given.LampMaker));
        Assert.Equal($"Practice {Here},Theory {Here}", await Sites());
        (await _silo.Batch(_batch).RecordClosure(
            new RecordClosure(ClosureKind.RoomLost, Given.ExamDay, Given.ExamDay.AddDays(4), null, Here, "实操一车间"), Given.By(Role.Enterprise, "停电"))).OrThrow();
        await _silo.Move(_batch, BatchMove.Repair, Role.Enterprise);
        await Work();

        Assert.Equal($"Practice {There},Theory {Here}", await Sites());
        await Sound(seats: 40);

        // Straight from theory to the other address.
        var session = await _silo.Value<Guid>("SELECT id FROM certification.session WHERE part = 'Practice' ORDER BY starts_at, id LIMIT 1");
        var end = await _silo.Value<DateTime>(
            "SELECT max(t.ends_at) FROM certification.seat p JOIN certification.seat x USING (registration_id) JOIN certification.session t ON t.id = x.session_id WHERE p.session_id = $1 AND t.part = 'Theory'",
            session);
        var local = TalentHub.Platform.Domain.ChinaTime.Local(new DateTimeOffset(end));
        var at = TimeOnly.FromDateTime(local.DateTime) is { Hour: 12 } ? new TimeOnly(13, 30) : TimeOnly.FromDateTime(local.DateTime);
        var (trial, _) = (await _silo.Service<PlanChanges>().Try(
            (await _silo.Batch(_batch).Read())!, new(Session: new(session, DateOnly.FromDateTime(local.DateTime), at, There, "实操二车间")), BatchSilo.Cancel)).OrThrow();
        Assert.Contains("H2", trial.After.Violations.Keys);
    }

    [Fact]
    public async Task What_would_help_says_at_which_address()
    {
        await Arrange(130, new(Here, "理论一室", VenueKind.TheoryRoom, 30), new(There, "实操一车间", VenueKind.Workshop, 5, Given.LampMaker));

        Assert.NotEqual(0L, await _silo.Value<long>("SELECT count(*) FROM certification.unplaced WHERE part = 'Practice'"));
        Assert.Equal($"{Here},{There}", await _silo.Value<string>("SELECT string_agg(DISTINCT site, ',' ORDER BY site) FROM certification.remedy WHERE kind = 'Workshop'"));
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.remedy WHERE kind NOT IN ('Room', 'Workshop') AND site IS NOT NULL"));
    }

    private async Task Arrange(int candidates, params Venue[] venues)
    {
        _batch = await _silo.Registered(candidates, plan: Given.Plan() with { Venues = venues });
        await _silo.Move(_batch, BatchMove.StartArranging, Role.Enterprise);
        await Work();
    }

    private Task Work() => _silo.RunJob<ArrangeSittingsJob>(_batch, ArrangeSittingsJob.Kind);

    private Task<string> Sites() => _silo.Value<string>("SELECT string_agg(DISTINCT part || ' ' || site, ',' ORDER BY part || ' ' || site) FROM certification.session");

    private async Task Sound(long seats)
    {
        Assert.Equal((seats, 0L), (await _silo.Value<long>("SELECT count(*) FROM certification.seat"), await _silo.Value<long>("SELECT count(*) FROM certification.unplaced")));
        Assert.Equal(0L, await _silo.Value<long>(TooFar));
        Assert.Equal(0L, await _silo.Value<long>(BothInAHalf));
        Assert.Equal(0L, await _silo.Value<long>(Unsupervised));
        var whole = (await _silo.Service<PlanSources>().Case([(await _silo.Batch(_batch).Read())!], BatchSilo.Cancel)).OrThrow();
        Assert.Empty(PlanCheck.Of(whole.Instance with { Pinned = [] }, whole.Input.Standing.In(whole)).Violations);
    }
}
