using Npgsql;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Store;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Certification.Tests.Store;

public sealed class ChangePlanTests : IAsyncLifetime
{
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
    public async Task A_session_moved_by_hand_is_judged_before_and_after_saved_pinned_and_left_by_the_next_planning()
    {
        var session = await One("SELECT id FROM certification.session WHERE part = 'Practice' ORDER BY starts_at DESC LIMIT 1");
        var (empty, arrangement) = (await Try(new(Session: new(session, Given.ExamDay.AddDays(4), new(15, 30), "一厂区", "实操一车间")))).OrThrow();
        Assert.Empty(empty.Before.Violations);
        Assert.DoesNotContain("H16", empty.After.Violations.Keys);
        Assert.Contains(arrangement.Supervision, on => on.Day == Given.ExamDay.AddDays(4));
        Assert.True(empty.After.Cost > empty.Before.Cost, $"{empty.After.Cost} after {empty.Before.Cost}");

        var change = new ChangePlan(Session: new(session, Given.ExamDay, new(8, 30), "一厂区", "实操一车间"));
        Assert.NotEmpty((await Try(change)).OrThrow().Trial.After.Violations);
        var refused = (await _silo.Batch(_batch).ChangePlan(change, Given.By(Role.Enterprise))).Problem;
        Assert.Equal("sitting.change-breaks", refused?.Code);

        var sameDay = DateOnly.ParseExact(
            await _silo.Value<string>("SELECT to_char(starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') FROM certification.session WHERE id = $1", session),
            "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var moved = new ChangePlan(Session: new(session, sameDay, await FreeStart(session, sameDay), "一厂区", "实操一车间"));
        (await _silo.Batch(_batch).ChangePlan(moved, Given.By(Role.Enterprise))).OrThrow();
        var seats = await Pinned();
        Assert.NotEqual("", seats);
        await Arrange();

        Assert.Equal(seats, await Pinned());
        Assert.True(await _silo.Service<SittingQueries>().HasPins(_batch));
        await _silo.Move(_batch, BatchMove.ReleasePins, Role.Enterprise);
        Assert.Equal("", await Pinned());
        Assert.False(await _silo.Service<SittingQueries>().HasPins(_batch));
    }

    [Fact]
    public async Task A_person_put_on_duty_by_hand_stays_on_duty()
    {
        var session = await One("SELECT id FROM certification.session WHERE part = 'Practice' ORDER BY starts_at LIMIT 1");
        var (leaves, comes) = (Guid.Empty, Guid.Empty);
        foreach (var (from, to) in await Exchanges(session))
        {
            if ((await Try(new(Person: new(session, from, to)))).OrThrow().Trial.After.Violations.Count == 0)
            {
                (leaves, comes) = (from, to);
                break;
            }
        }

        Assert.NotEqual(Guid.Empty, comes);
        (await _silo.Batch(_batch).ChangePlan(new(Person: new(session, leaves, comes)), Given.By(Role.Enterprise))).OrThrow();
        const string Staff = "SELECT string_agg(person_id::text, ',' ORDER BY person_id) FROM certification.session_staff x JOIN certification.session s ON s.id = x.session_id WHERE s.staff_pinned";
        var before = await _silo.Value<string>(Staff);
        Assert.Contains(comes.ToString(), before, StringComparison.Ordinal);
        await Arrange();

        Assert.Equal(before, await _silo.Value<string>(Staff));
    }

    [Fact]
    public async Task A_candidate_moved_by_hand_takes_a_free_place_and_nobody_else_changes_theirs()
    {
        const string Others = "SELECT string_agg(registration_id::text || part || session_id || place, ',' ORDER BY registration_id, part) FROM certification.seat WHERE registration_id <> $1";
        var target = await One(
            """
            SELECT s.id FROM certification.session s
            WHERE s.part = 'Practice' AND s.candidates < 10 AND EXISTS (
                SELECT FROM certification.seat there
                JOIN certification.registration r ON r.id = there.registration_id
                JOIN certification.seat other ON other.part = 'Practice' AND other.session_id <> s.id
                JOIN certification.registration o ON o.id = other.registration_id AND o.level = r.level
                WHERE there.session_id = s.id)
            ORDER BY s.starts_at LIMIT 1
            """);
        var candidate = await _silo.Value<Guid>(
            """
            SELECT r.id FROM certification.registration r
            JOIN certification.seat ON registration_id = r.id AND part = 'Practice' AND session_id <> $1
            WHERE (r.occupation_code, r.level) = (SELECT occupation_code, level FROM certification.registration WHERE id = (SELECT registration_id FROM certification.seat WHERE session_id = $1 LIMIT 1))
            ORDER BY r.id LIMIT 1
            """,
            target);
        var before = await _silo.Value<string>(Others, candidate);
        var tried = (await Try(new(Candidate: new(candidate, target)))).OrThrow();
        Assert.Equal(tried.Trial.After.Violations.Count == 0, (await _silo.Batch(_batch).ChangePlan(new(Candidate: new(candidate, target)), Given.By(Role.Enterprise))).Succeeded);

        Assert.Equal(before, await _silo.Value<string>(Others, candidate));
    }

    [Fact]
    public async Task A_change_that_cannot_be_is_refused_with_the_cause()
    {
        var session = await One("SELECT id FROM certification.session WHERE part = 'Practice' LIMIT 1");
        var candidate = await One("SELECT registration_id FROM certification.seat WHERE session_id = $1 LIMIT 1", session);
        foreach (var (change, code) in new (ChangePlan, string)[]
        {
            (new(), "sitting.one-change"), (new(Candidate: new(candidate, session), Person: new(session, candidate, candidate)), "sitting.one-change"),
            (new(Session: new(Guid.NewGuid(), Given.ExamDay, new(8, 30), "一厂区", "实操一车间")), "sitting.session-unknown"),
            (new(Session: new(session, Given.ExamDay, new(8, 30), "一厂区", "理论一室")), "sitting.room-unfit"),
            (new(Candidate: new(Guid.NewGuid(), session)), "sitting.candidate-unknown"), (new(Candidate: new(candidate, session)), "sitting.there-already"),
            (new(Person: new(session, candidate, candidate)), "sitting.person-unfit"),
        })
        {
            Assert.Equal(code, (await Try(change)).Problem?.Code);
        }

        var draft = await _silo.Drafted();
        Assert.Equal("state.wrong-state", (await _silo.Batch(draft).ChangePlan(new(), Given.By(Role.Enterprise))).Problem?.Code);
    }

    [Fact]
    public async Task A_trial_names_everybody_who_would_be_elsewhere_and_tells_what_was_not_asked()
    {
        var session = await One("SELECT id FROM certification.session WHERE part = 'Practice' ORDER BY starts_at DESC LIMIT 1");
        var staff = await _silo.Value<Guid[]>("SELECT array_agg(person_id) FROM certification.session_staff WHERE session_id = $1", session);
        var (trial, arrangement) = (await Try(new(Session: new(session, Given.ExamDay.AddDays(4), new(15, 30), "一厂区", "实操一车间")))).OrThrow();

        // Whoever of the panel stays goes with the session; who leaves it, who comes, and who supervises the day that is opened goes beside it.
        var panel = arrangement.Sessions.Single(s => s.Id == session).Staff;
        var supervises = Assert.Single(trial.Beside, m => m is { From: null, To: { Duty: PlanDuty.Supervisor } post } && post.Day == Given.ExamDay.AddDays(4));
        Assert.Contains(arrangement.Supervision, on => on.PersonId == supervises.Id);
        Assert.Equal(panel.Except(staff), trial.Beside.Where(m => m is { From: null, To.SessionId: not null }).Select(m => m.Id));
        Assert.Equal(staff.Except(panel), trial.Beside.Where(m => m is { From.SessionId: not null, To: null }).Select(m => m.Id));
        Assert.All(trial.Moves, m => Assert.Equal((m.IsCandidate, m.IsCandidate), (m.Ticket is { Length: > 0 }, m.Name.StartsWith("演示", StringComparison.Ordinal))));

        var candidates = await _silo.Value<Guid[]>("SELECT array_agg(registration_id) FROM certification.seat WHERE session_id = $1", session);
        var went = trial.Moves.Where(m => m.IsCandidate).ToList();
        Assert.Equal(candidates.Order(), went.Select(m => m.Id).Order());
        Assert.All(went, m => Assert.True(m is { Asked: true, From.Room: "实操一车间", To.Room: "实操一车间" } && m.To.Day == Given.ExamDay.AddDays(4) && m.From.Day != m.To.Day));
        Assert.Equal(trial.Moves, trial.Beside.Concat(trial.Moves.Where(m => m.Asked)));
    }

    [Fact]
    public async Task What_is_amiss_already_is_told_and_forbids_no_change_that_makes_nothing_worse()
    {
        await _silo.Value<long>("WITH gone AS (DELETE FROM certification.supervision RETURNING 1) SELECT count(*) FROM gone");
        var days = await _silo.Value<long>("SELECT count(DISTINCT (starts_at AT TIME ZONE 'Asia/Shanghai')::date) FROM certification.session");
        var stands = (await _silo.Service<PlanChanges>().Check((await _silo.Batch(_batch).Read())!, BatchSilo.Cancel)).OrThrow();
        Assert.Equal([new("H16", (int)days)], stands.Violations);

        var session = await One("SELECT id FROM certification.session WHERE part = 'Practice' ORDER BY starts_at DESC LIMIT 1");
        var early = new ChangePlan(Session: new(session, Given.ExamDay, new(8, 30), "一厂区", "实操一车间"));
        var refused = (await _silo.Batch(_batch).ChangePlan(early, Given.By(Role.Enterprise))).Problem;
        Assert.Equal("sitting.change-breaks", refused?.Code);
        Assert.DoesNotContain("H16", refused!.Arguments["rules"], StringComparison.Ordinal);

        foreach (var (leaves, comes) in await Exchanges(session))
        {
            var change = new ChangePlan(Person: new(session, leaves, comes));
            var trial = (await Try(change)).OrThrow().Trial;
            if (trial.Worse.Count == 0)
            {
                Assert.Equal(days, trial.Before.Violations["H16"]);
                Assert.Equal([(leaves, true), (comes, true)], trial.Moves.OrderBy(m => m.From is null).Select(m => (m.Id, m.Asked)));
                (await _silo.Batch(_batch).ChangePlan(change, Given.By(Role.Enterprise))).OrThrow();
                return;
            }
        }

        Assert.Fail("Nobody could take over.");
    }

    private async Task<Outcome<(PlanTrial Trial, ArrangeSittings Arrangement)>> Try(ChangePlan change) =>
        await _silo.Service<PlanChanges>().Try((await _silo.Batch(_batch).Read())!, change, BatchSilo.Cancel);

    private Task<Guid> One(string sql, params object[] values) => _silo.Value<Guid>(sql, values);

    private Task<string> Pinned() => _silo.Value<string>(
        """
        SELECT coalesce(string_agg(concat_ws(' ', registration_id, s.part, s.room, s.starts_at, place), ',' ORDER BY registration_id, s.part), '')
        FROM certification.seat JOIN certification.session s ON s.id = session_id WHERE pinned
        """);

    // The time at which the session is, unless it can begin at another of the day.
    private async Task<TimeOnly> FreeStart(Guid session, DateOnly day)
    {
        foreach (var start in new TimeOnly[] { new(8, 30), new(10, 30), new(13, 30), new(15, 30) })
        {
            var tried = await Try(new(Session: new(session, day, start, "一厂区", "实操一车间")));
            if (tried.Succeeded && tried.Value.Trial.After.Violations.Count == 0)
            {
                return start;
            }
        }

        throw new InvalidOperationException("The session cannot even stay.");
    }

    private async Task<List<(Guid From, Guid To)>> Exchanges(Guid session)
    {
        await using var connection = await _silo.Silo.Database.Open(BatchSilo.Cancel);
        await using var query = new NpgsqlCommand("SELECT person_id FROM certification.session_staff WHERE session_id = $1", connection);
        query.Parameters.Add(new() { Value = session });
        var staff = new List<Guid>();
        await using var row = await query.ExecuteReaderAsync(BatchSilo.Cancel);
        while (await row.ReadAsync(BatchSilo.Cancel))
        {
            staff.Add(row.GetGuid(0));
        }

        var others = Enumerable.Range(1, 6).Select(i => DerivedId.Of(Given.Body, $"examiner {i}")).Except(staff);
        return [.. from comes in others from leaves in staff select (leaves, comes)];
    }

    private async Task Arrange()
    {
        await _silo.Move(_batch, BatchMove.StartArranging, Role.Enterprise);
        await _silo.RunJob<ArrangeSittingsJob>(_batch, ArrangeSittingsJob.Kind);
    }
}
