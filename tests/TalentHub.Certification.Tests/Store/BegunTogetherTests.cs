using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Certification.Tests.Store;

/// <summary>Batches that were planned together, of which one has begun and the other has not been opened yet.</summary>
public sealed class BegunTogetherTests : IAsyncLifetime
{
    private const string LocalDay = "(starts_at AT TIME ZONE 'Asia/Shanghai')::date";

    private const string Day =
        $"""
        SELECT string_agg(concat_ws(' ', s.id, s.part, room, starts_at, registration_id, place,
            (SELECT string_agg(person_id || duty, ' ' ORDER BY person_id) FROM certification.session_staff WHERE session_id = s.id)), ',' ORDER BY s.id, place)
        FROM certification.session s JOIN certification.seat ON session_id = s.id WHERE {LocalDay} = $1
        """;

    private readonly BatchPlan _plan = Given.Plan() with { Venues = [.. Given.Plan().Venues, new("一厂区", "实操二车间", VenueKind.Workshop, 10, Given.LampMaker)] };
    private BatchSilo _silo = null!;

    public async ValueTask InitializeAsync()
    {
        _silo = await BatchSilo.Start();
        (_silo.Bodies.Examined, _silo.Bodies.Others) = (14, 6);
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task They_are_repaired_together_the_begun_day_stays_for_both_and_what_only_holds_on_it_stays_open()
    {
        var (begun, other) = (await _silo.Registered(60, plan: _plan), await _silo.Registered(30, firstPerson: 100, plan: _plan));
        (await _silo.Batch(begun).ArrangeTogether(new([other]), Given.By(Role.Enterprise))).OrThrow();
        await _silo.RunJob<ArrangeSittingsJob>(begun, ArrangeSittingsJob.Kind);
        var first = await _silo.Value<DateOnly>($"SELECT min({LocalDay}) FROM certification.session");
        var next = await _silo.Value<DateOnly>($"SELECT min({LocalDay}) FROM certification.session WHERE {LocalDay} > $1", first);
        var now = ChinaTime.At(first, new(20, 0));
        await _silo.SetClock(now);
        await _silo.Move(begun, BatchMove.StartMarking, Role.Enterprise, at: now);
        var (was, seats) = (await _silo.Value<string>(Day, first), await _silo.Value<long>("SELECT count(*) FROM certification.seat"));
        await Record(other, new(ClosureKind.RoomLost, first, first, null, "一厂区", "实操一车间"), now);
        await Record(other, new(ClosureKind.RoomLost, first, next, null, "一厂区", "实操二车间"), now);
        await _silo.Move(other, BatchMove.Repair, Role.Enterprise, at: now);
        await _silo.RunJob<ArrangeSittingsJob>(other, ArrangeSittingsJob.Kind);

        Assert.Equal(was, await _silo.Value<string>(Day, first));
        Assert.Equal((seats, 0L), (await _silo.Value<long>("SELECT count(*) FROM certification.seat"), await _silo.Value<long>("SELECT count(*) FROM certification.unplaced")));
        Assert.Equal(0L, await _silo.Value<long>($"SELECT count(*) FROM certification.session WHERE room = '实操二车间' AND {LocalDay} = $1", next));
        Assert.Equal("Open 实操一车间,Settled 实操二车间", await _silo.Value<string>("SELECT string_agg(state || ' ' || room, ',' ORDER BY state) FROM certification.closure"));
        Assert.Equal((BatchState.Marking, BatchState.Arranged), ((await _silo.Batch(begun).Read())!.State, (await _silo.Batch(other).Read())!.State));
        Assert.Equal(1L, await _silo.Value<long>("SELECT count(DISTINCT run_id) FROM certification.plan"));
    }

    [Fact]
    public async Task A_plan_made_while_the_examination_was_opened_is_not_taken()
    {
        var batch = await _silo.Registered(20, plan: _plan);
        await Arrange(batch);
        await _silo.Move(batch, BatchMove.StartArranging, Role.Enterprise);
        var was = await _silo.Value<string>("SELECT string_agg(session_id::text, ',' ORDER BY registration_id, part) FROM certification.seat");
        await _silo.Move(batch, BatchMove.StartMarking, Role.Enterprise);
        await _silo.Move(batch, BatchMove.StopArranging, Role.Enterprise);
        await _silo.RunJob<ArrangeSittingsJob>(batch, ArrangeSittingsJob.Kind);

        Assert.Equal(was, await _silo.Value<string>("SELECT string_agg(session_id::text, ',' ORDER BY registration_id, part) FROM certification.seat"));
        Assert.Contains("batch.not-to-be-arranged", await _silo.Value<string>("SELECT string_agg(detail::text, ',') FROM platform.job_item WHERE state = 'Refused'"), StringComparison.Ordinal);
        Assert.Equal("state.wrong-state", (await _silo.Batch(batch).Move(new(BatchMove.StartArranging), Given.By(Role.Enterprise))).Problem?.Code);
    }

    private async Task Arrange(Guid batch)
    {
        await _silo.Move(batch, BatchMove.StartArranging, Role.Enterprise);
        await _silo.RunJob<ArrangeSittingsJob>(batch, ArrangeSittingsJob.Kind);
    }

    private async Task Record(Guid batch, RecordClosure command, DateTimeOffset now) =>
        (await _silo.Batch(batch).RecordClosure(command, Given.By(Role.Enterprise, "漏水") with { At = now })).OrThrow();
}
