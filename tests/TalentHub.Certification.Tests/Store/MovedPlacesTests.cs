using Npgsql;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Tests.Store;

/// <summary>What becomes of published places and of the ids of sessions when a plan changes by hand or is made anew.</summary>
public sealed class MovedPlacesTests : IAsyncLifetime
{
    private static readonly TimeOnly[] Starts = [new(8, 30), new(10, 30), new(13, 30), new(15, 30)];
    private BatchSilo _silo = null!;
    private Guid _batch;

    public async ValueTask InitializeAsync()
    {
        _silo = await BatchSilo.Start();
        _batch = await _silo.Registered(20);
        await Arrange();
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task Places_moved_by_hand_are_listed_each_time_with_that_reason()
    {
        await _silo.SignsIn("true");
        Assert.Equal(0L, await Moved("MovedByHand"));
        var (session, candidates) = await MoveByHand();
        Assert.Equal((candidates, candidates), (await Moved("MovedByHand"), await Told("手工调整")));
        Assert.Equal(candidates, await _silo.Value<long>(
            """
            SELECT count(*) FROM certification.moved_ticket m
            JOIN certification.taken_seat s USING (registration_id, part)
            WHERE m.to_room = s.room AND m.to_starts_at = s.starts_at AND m.from_starts_at <> s.starts_at AND s.session_id = $1 AND s.pinned
            """,
            session));

        await MoveByHand(session);
        Assert.Equal((candidates * 2, candidates * 2), (await Moved("MovedByHand"), await Told("手工调整")));
    }

    [Fact]
    public async Task A_plan_made_anew_lists_every_place_that_changed_and_sessions_that_stood_keep_their_ids()
    {
        var (session, _) = await MoveByHand();
        Assert.Equal("sitting.session-unknown", (await _silo.Batch(_batch).Move(new(BatchMove.ReleasePins, Guid.NewGuid()), Given.By(Role.Enterprise))).Problem?.Code);
        (await _silo.Batch(_batch).Move(new(BatchMove.ReleasePins, session), Given.By(Role.Enterprise))).OrThrow();
        Assert.Equal(0, await _silo.Value<int>("SELECT pinned_seats FROM certification.sitting WHERE id = $1", session));
        await _silo.Value<long>(
            "WITH set AS (UPDATE certification.seat SET pinned = true FROM certification.session s WHERE s.id = session_id AND s.part = 'Theory' RETURNING 1) SELECT count(*) FROM set");
        var (sessions, places) = (await Sessions(), await Places());
        await _silo.SignsIn("true");
        await Arrange();

        var (now, placesNow) = (await Sessions(), await Places());
        Assert.Equal(places.Keys.Order(StringComparer.Ordinal), placesNow.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(places.Count(was => placesNow[was.Key] != was.Value), await Moved("PlannedAnew"));
        Assert.Equal(await _silo.Value<long>("SELECT count(DISTINCT registration_id) FROM certification.moved_ticket WHERE why = 'PlannedAnew'"), await Told("重新编排"));
        var stayed = now.Where(s => sessions.ContainsKey(s.Key)).ToList();
        Assert.NotEmpty(stayed);
        Assert.All(stayed, s => Assert.Equal(sessions[s.Key], s.Value));
        Assert.All(now.Except(stayed), s => Assert.DoesNotContain(s.Value, sessions.Values));
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.session s WHERE candidates <> (SELECT count(*) FROM certification.seat WHERE session_id = s.id)"));
    }

    [Fact]
    public async Task Places_on_a_cancelled_day_are_listed_as_planned_anew_where_the_body_plans_anew_in_place_of_a_repair()
    {
        var day = await _silo.Value<DateOnly>("SELECT (min(starts_at) AT TIME ZONE 'Asia/Shanghai')::date FROM certification.session");
        var there = await _silo.Value<long>("SELECT count(*) FROM certification.taken_seat WHERE (starts_at AT TIME ZONE 'Asia/Shanghai')::date = $1", day);
        (await _silo.Batch(_batch).RecordClosure(new(ClosureKind.DayCancelled, day, day), Given.By(Role.Enterprise, "台风"))).OrThrow();
        await Arrange();

        Assert.True(there > 0);
        Assert.Equal(there, await _silo.Value<long>(
            "SELECT count(*) FROM certification.moved_ticket WHERE why = 'PlannedAnew' AND to_room IS NOT NULL AND (from_starts_at AT TIME ZONE 'Asia/Shanghai')::date = $1", day));
    }

    [Fact]
    public async Task Pins_of_one_session_are_released_and_those_of_others_stay()
    {
        var (first, second) = (await MoveByHand(), await _silo.Value<Guid>("SELECT id FROM certification.session WHERE part = 'Theory' LIMIT 1"));
        await _silo.Value<long>("WITH set AS (UPDATE certification.seat SET pinned = true WHERE session_id = $1 RETURNING 1) SELECT count(*) FROM set", second);
        (await _silo.Batch(_batch).Move(new(BatchMove.ReleasePins, first.Session), Given.By(Role.Enterprise))).OrThrow();

        Assert.Equal(second, await _silo.Value<Guid>("SELECT id FROM certification.sitting WHERE pinned_seats > 0 OR staff_pinned"));
        await _silo.Move(_batch, BatchMove.ReleasePins, Role.Enterprise);
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.sitting WHERE pinned_seats > 0 OR staff_pinned"));
    }

    /// <summary>Moves a session of practice, or this one, to another time that breaks no rule.</summary>
    private async Task<(Guid Session, long Candidates)> MoveByHand(Guid? which = null)
    {
        var sessions = await Column<Guid>("SELECT id FROM certification.session WHERE part = 'Practice' AND ($1::uuid IS NULL OR id = $1::uuid) ORDER BY starts_at DESC", (object?)which ?? DBNull.Value);
        foreach (var session in sessions)
        {
            var change = await Possible(session);
            if (change is not null)
            {
                (await _silo.Batch(_batch).ChangePlan(change, Given.By(Role.Enterprise))).OrThrow();
                return (session, await _silo.Value<int>("SELECT candidates FROM certification.session WHERE id = $1", session));
            }
        }

        throw new InvalidOperationException("No session of practice can be at another time.");
    }

    private async Task<ChangePlan?> Possible(Guid session)
    {
        foreach (var change in from day in Enumerable.Range(0, 5) from start in Starts select new ChangePlan(Session: new(session, Given.ExamDay.AddDays(day), start, "一厂区", "实操一车间")))
        {
            var tried = await _silo.Service<PlanChanges>().Try((await _silo.Batch(_batch).Read())!, change, BatchSilo.Cancel);
            if (tried.Succeeded && tried.Value.Trial.After.Violations.Count == 0 && tried.Value.Arrangement.Moved.Count > 0)
            {
                return change;
            }
        }

        return null;
    }

    private Task<long> Moved(string why) => _silo.Value<long>("SELECT count(*) FROM certification.moved_ticket WHERE why = $1", why);

    private Task<long> Told(string why) => _silo.Value<long>("SELECT count(*) FROM platform.outbox WHERE payload->>'body' LIKE '%（原因：' || $1 || '）%'", why);

    private async Task<Dictionary<string, Guid>> Sessions() =>
        (await Column<string>("SELECT concat_ws('|', id, part, site, room, starts_at) FROM certification.session"))
            .Select(s => s.Split('|', 2)).ToDictionary(s => s[1], s => Guid.Parse(s[0]), StringComparer.Ordinal);

    private async Task<Dictionary<string, string>> Places() =>
        (await Column<string>("SELECT concat_ws('|', registration_id || ' ' || part, site, room, starts_at) FROM certification.taken_seat"))
            .Select(s => s.Split('|', 2)).ToDictionary(s => s[0], s => s[1], StringComparer.Ordinal);

    private async Task<List<T>> Column<T>(string sql, params object[] values)
    {
        await using var connection = await _silo.Silo.Database.Open(BatchSilo.Cancel);
        await using var query = new NpgsqlCommand(sql, connection);
        query.Parameters.AddRange(values.Select(value => new NpgsqlParameter { Value = value }).ToArray());
        var found = new List<T>();
        await using var row = await query.ExecuteReaderAsync(BatchSilo.Cancel);
        while (await row.ReadAsync(BatchSilo.Cancel))
        {
            found.Add(row.GetFieldValue<T>(0));
        }

        return found;
    }

    private async Task Arrange()
    {
        await _silo.Move(_batch, BatchMove.StartArranging, Role.Enterprise);
        await _silo.RunJob<ArrangeSittingsJob>(_batch, ArrangeSittingsJob.Kind);
    }
}
