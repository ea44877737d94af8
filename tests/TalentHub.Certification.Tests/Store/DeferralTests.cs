using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Store;
using TalentHub.Certification.Tests.Support;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Tests.Store;

/// <summary>
/// An examination loses its workshop in its midst: who has no place is not absent but deferred, and sits the rest in a later batch, which takes over what was passed.
/// </summary>
public sealed class DeferralTests : IAsyncLifetime
{
    private const int Candidates = 60;
    private const int New = 20;
    private const string LocalDay = "(starts_at AT TIME ZONE 'Asia/Shanghai')::date";
    private static readonly DateTimeOffset After = new(2023, 11, 1, 2, 0, 0, TimeSpan.Zero);
    private BatchSilo _silo = null!;
    private Guid _batch;
    private DateTimeOffset _now;

    public async ValueTask InitializeAsync()
    {
        _silo = await BatchSilo.Start();
        (_silo.Bodies.Examined, _silo.Bodies.Others) = (14, 6);
        _batch = await _silo.Registered(Candidates);
        await Arrange(_batch);
        var first = await _silo.Value<DateOnly>($"SELECT min({LocalDay}) FROM certification.session");
        _now = ChinaTime.At(first, new(20, 0)).ToUniversalTime();
        await _silo.SetClock(_now);
        await _silo.Move(_batch, BatchMove.StartMarking, Role.Enterprise, at: _now);
        (await _silo.Batch(_batch).RecordClosure(
            new(ClosureKind.RoomLost, first.AddDays(1), Given.ExamDay.AddDays(4), null, "一厂区", "实操一车间"), By(Role.Enterprise, "漏水"))).OrThrow();
        await _silo.Move(_batch, BatchMove.Repair, Role.Enterprise, at: _now);
        await Work(_batch);
        Assert.NotEmpty(await Unplaced());
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task Only_parts_without_a_place_are_deferred_by_the_body_with_a_reason_and_all_or_none()
    {
        var (without, seated) = ((await Unplaced())[0], await _silo.Value<string>("SELECT ticket FROM certification.taken_seat WHERE part = 'Practice' ORDER BY ticket LIMIT 1"));
        foreach (var (parts, code, field) in new (DeferredPart[], string, string?)[]
        {
            ([], "score.nothing-to-defer", "parts"), ([new(without, ExamPart.Practice), new(seated, ExamPart.Practice)], "score.has-place", "parts[1].ticket"),
            ([new(without, ExamPart.Theory)], "score.has-place", "parts[0].ticket"), ([new("2023090199999", ExamPart.Practice)], "score.candidate-unknown", "parts[0].ticket"),
            ([new(without, ExamPart.Practice), new(without, ExamPart.Practice)], "score.twice", "parts[1].ticket"),
        })
        {
            var refused = (await Defer(parts)).Problem;
            Assert.Equal((code, field), (refused?.Code, refused?.Field));
        }

        Assert.Equal("state.reason-missing", (await _silo.Batch(_batch).DeferParts(new([new(without, ExamPart.Practice)]), By(Role.Enterprise))).Problem?.Code);
        Assert.Equal("state.wrong-role", (await _silo.Batch(_batch).DeferParts(new([new(without, ExamPart.Practice)]), By(Role.Examiner, "漏水"))).Problem?.Code);
        Assert.Equal("score.no-place", (await Record(_batch, _now, (without, ExamSubject.Practice, "缺考"))).Problem?.Code);
        Assert.Equal("score.no-place", (await Record(_batch, _now, (without, ExamSubject.Practice, "缓考"))).Problem?.Code);
        Assert.Equal("score.not-deferred", (await Record(_batch, _now, (seated, ExamSubject.Theory, "缓考"))).Problem?.Code);
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.score"));
    }

    [Fact]
    public async Task Who_is_deferred_hears_of_it_needs_no_place_and_has_the_result_deferred()
    {
        var without = await Unplaced();
        await _silo.SignsIn("ticket NOT LIKE '%00001'");
        var before = await _silo.Value<long>("SELECT count(*) FROM platform.outbox");
        (await Defer([.. without.Select(ticket => new DeferredPart(ticket, ExamPart.Practice))])).OrThrow();

        Assert.Equal((0, without.Length), ((await _silo.Batch(_batch).Read())!.Unscheduled, (int)await _silo.Value<long>("SELECT count(*) FROM certification.score WHERE mark = 'Deferred'")));
        Assert.Empty(await Unplaced());
        Assert.Null((await _silo.Service<ArrangementQueries>().Plan(_batch))!.Gap);
        Assert.Equal(before + without.Count(ticket => !ticket.EndsWith("00001", StringComparison.Ordinal)), await _silo.Value<long>("SELECT count(*) FROM platform.outbox"));
        Assert.Equal(1L, await _silo.Value<long>("SELECT count(DISTINCT (xmin::text, cmin::text)) FROM platform.outbox WHERE subject LIKE '缓考通知：%'"));
        Assert.Contains("的操作技能考核安排考场，已登记缓考，不作缺考处理，也不计考试次数。\n原因：漏水\n您可由“演示灯饰有限公司”报入以后的批次参加考试；在 2024-09-05 及以前开考的", await _silo.Value<string>("SELECT payload->>'body' FROM platform.outbox WHERE subject LIKE '缓考通知：%' LIMIT 1"), StringComparison.Ordinal);
        Assert.Equal("score.has-place", (await Defer([new(without[0], ExamPart.Practice)])).Problem?.Code);

        await _silo.Move(_batch, BatchMove.Repair, Role.Enterprise, at: _now);
        await Work(_batch);
        Assert.Empty(await Unplaced());
        Assert.InRange((await _silo.Service<ArrangementQueries>().Plan(_batch))!.Gap!.Value, 0, 1);
        await Score(without);
        Assert.Equal("score.deferred", (await Record(_batch, After, (without[0], ExamSubject.Practice, "88"))).Problem?.Code);
        (await Record(_batch, After, (without[0], ExamSubject.Practice, "缓考"))).OrThrow();
        await _silo.Move(_batch, BatchMove.Seal, Role.Enterprise, at: After);
        Assert.Equal((without.Length, Candidates - without.Length), (await Results("Deferred"), await Results("Passed")));
        await _silo.Move(_batch, BatchMove.OpenNotice, Role.Enterprise, at: After);
        Assert.Equal(without, _silo.Notices.Lines.Where(line => line.Result == CandidateResult.Deferred).Select(line => line.Ticket));
    }

    [Fact]
    public async Task A_later_batch_takes_over_what_was_passed_once_and_examines_the_rest()
    {
        var without = await Unplaced();
        (await Defer([.. without.Select(ticket => new DeferredPart(ticket, ExamPart.Practice))])).OrThrow();
        await Score(without, failedTheory: without[0]);
        await _silo.Move(_batch, BatchMove.Seal, Role.Enterprise, at: After);

        var later = await Entered(new(2023, 12, 4), [.. await Persons(without), .. Enumerable.Range(Candidates, New)]);
        Assert.Equal(without.Length - 1, (int)await _silo.Value<long>(
            "SELECT count(*) FROM certification.score s JOIN certification.registration r ON r.id = registration_id WHERE batch_id = $1 AND carried_from IS NOT NULL AND subject = 'Theory' AND points = 77.5 AND entered_by_name = 'Examiner'", later));
        await _silo.SetClock(After);
        await _silo.SignsIn($"batch_id = '{later}' AND ticket = (SELECT min(ticket) FROM certification.registration r JOIN certification.score s ON s.registration_id = r.id WHERE r.batch_id = '{later}')");
        await Arrange(later);
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.unplaced WHERE batch_id = $1", later));
        Assert.Equal((New + 1, New + without.Length), (await Seats(later, "Theory"), await Seats(later, "Practice")));
        var carried = await _silo.Value<string>("SELECT min(ticket) FROM certification.registration r JOIN certification.score s ON s.registration_id = r.id WHERE r.batch_id = $1", later);
        await CarriedOnTickets(later, carried);
        await _silo.Move(later, BatchMove.StartMarking, Role.Enterprise, at: After.AddMonths(2));
        Assert.Equal("score.carried", (await Record(later, After.AddMonths(2), (carried, ExamSubject.Theory, "99"))).Problem?.Code);
        (await Record(later, After.AddMonths(2), (carried, ExamSubject.Practice, "60"))).OrThrow();
        var registration = await _silo.Value<Guid>("SELECT id FROM certification.registration WHERE batch_id = $1 AND ticket = $2", later, carried);
        Assert.Equal(CandidateResult.Passed, (await _silo.Service<BatchFacts>().Results((await _silo.Batch(later).Read())!)).Results.Single(r => r.RegistrationId == registration).Result);

        await LowerTheory(registration);
        Assert.Equal(CandidateResult.Failed, (await _silo.Service<BatchFacts>().Results((await _silo.Batch(later).Read())!)).Results.Single(r => r.RegistrationId == registration).Result);

        var again = await _silo.Opened(plan: Given.Plan() with { Title = "再次报名", ExamFrom = new(2024, 1, 8), ExamTo = new(2024, 1, 12) });
        Assert.All(await _silo.Enter(again, await Persons(without)), f => Assert.Equal("candidate.entered-elsewhere", f.Problems.Single().Code));
    }

    // The ticket of whoever sits the rest says where theory was passed, and when; so does the mail.
    private async Task CarriedOnTickets(Guid later, string ticket)
    {
        var (person, day) = (await _silo.Value<Guid>("SELECT person_id FROM certification.registration WHERE batch_id = $1 AND ticket = $2", later, ticket), await _silo.Value<DateOnly>(
            $"SELECT {LocalDay} FROM certification.taken_seat s JOIN certification.registration r ON r.id = s.registration_id JOIN certification.registration now ON now.person_id = r.person_id WHERE r.batch_id = $1 AND now.batch_id = $2 AND now.ticket = $3 AND s.part = 'Theory'",
            _batch, later, ticket));
        var tickets = await _silo.Service<ArrangementQueries>().Tickets(later, 0, 500);
        Assert.Equal([new CarriedPart("Theory", "2023年第一批", day)], tickets.Single(t => t.Ticket == ticket).Carried);
        Assert.Equal("Practice", tickets.Single(t => t.Ticket == ticket).Seats.Single().Part);
        Assert.Equal(New + 1, tickets.Count(t => t.Carried.Count == 0));
        var own = (await _silo.Service<OwnTickets>().Of(person)).Single(t => t.BatchId == later);
        Assert.Equal([new CarriedPart("Theory", "2023年第一批", day)], own.Ticket.Carried);
        Assert.Equal(2, (await _silo.Service<ArrangementQueries>().Carried(later)).SelectMany(c => c).Select(c => c.Part).Append("").Distinct().Count());
        Assert.Contains("理论知识考试：已合格，成绩沿用自“2023年第一批”，本次无需参加", await _silo.Value<string>(
            "SELECT string_agg(subject || (payload->>'body'), '|') FROM platform.outbox"), StringComparison.Ordinal);
    }

    // The theory that was carried over was marked too well.
    private async Task LowerTheory(Guid registration)
    {
        var ticket = await _silo.Value<string>(
            "SELECT e.ticket FROM certification.registration e JOIN certification.score s ON s.carried_from = e.id WHERE s.registration_id = $1", registration);
        (await _silo.Batch(_batch).RequestScoreChange(new(ticket, ExamSubject.Theory, "41"), Given.By(Role.Enterprise, "阅卷有误") with { At = After.AddMonths(2) })).OrThrow();
        var change = await _silo.Value<Guid>("SELECT id FROM certification.score_change");
        (await _silo.Batch(_batch).DecideScoreChange(new(change, Approve: true), Given.By(Role.BureauReviewer) with { At = After.AddMonths(2) })).OrThrow();
    }

    [Fact]
    public async Task Who_is_deferred_is_entered_in_a_later_batch_only_when_the_results_are_out()
    {
        var without = await Unplaced();
        (await Defer([.. without.Select(ticket => new DeferredPart(ticket, ExamPart.Practice))])).OrThrow();
        var deferred = await _silo.Value<string[]>("SELECT array_agg(name) FROM certification.registration WHERE batch_id = $1 AND ticket = ANY ($2)", _batch, without);
        var overdue = await _silo.Drafted(plan: Given.Plan() with { Title = "逾期", ExamFrom = new(2024, 9, 9), ExamTo = new(2024, 9, 13) });
        Assert.Empty(await Awaiting(overdue));
        var later = await _silo.Drafted(plan: Given.Plan() with { Title = "补考批次", ExamFrom = new(2023, 12, 4), ExamTo = new(2023, 12, 8) });
        Assert.Equal(deferred.Order(), (await Awaiting(later)).Order());

        await _silo.Move(later, BatchMove.Submit, Role.Enterprise);
        await _silo.Move(later, BatchMove.AcceptPlan, Role.BureauClerk);
        await _silo.Move(later, BatchMove.OpenRegistration, Role.Enterprise);
        int[] persons = [.. await Persons(without), Candidates];
        var early = await _silo.Enter(later, persons);
        Assert.Equal((without.Length, 1), (early.Count(f => f.Verdict == RosterVerdict.Refused), early.Count(f => f.Verdict == RosterVerdict.Registered)));

        await Score(without);
        await _silo.Move(_batch, BatchMove.Seal, Role.Enterprise, at: After);
        Assert.Empty(await Awaiting(later));
        await _silo.Enter(later, persons, After);
        Assert.Equal(without.Length, (int)await _silo.Value<long>(
            "SELECT count(*) FROM certification.score s JOIN certification.registration r ON r.id = registration_id WHERE batch_id = $1 AND carried_from IS NOT NULL", later));
    }

    [Fact]
    public async Task A_deferral_is_taken_back_whole_or_not_before_the_results_while_the_candidate_is_in_no_later_batch()
    {
        var without = await Unplaced();
        (await Defer([.. without.Select(ticket => new DeferredPart(ticket, ExamPart.Practice))])).OrThrow();
        await _silo.SignsIn($"ticket = '{without[0]}'");
        var seated = await _silo.Value<string>("SELECT ticket FROM certification.taken_seat WHERE part = 'Practice' ORDER BY ticket LIMIT 1");
        foreach (var (parts, code, field) in new (DeferredPart[], string, string?)[]
        {
            ([], "score.nothing-to-withdraw", "parts"), ([new(without[0], ExamPart.Practice), new(seated, ExamPart.Practice)], "score.not-deferred", "parts[1].ticket"),
            ([new(without[0], ExamPart.Theory)], "score.not-deferred", "parts[0].ticket"), ([new("2023090199999", ExamPart.Practice)], "score.candidate-unknown", "parts[0].ticket"),
            ([new(without[0], ExamPart.Practice), new(without[0], ExamPart.Practice)], "score.twice", "parts[1].ticket"),
        })
        {
            var refused = (await TakeBack(parts)).Problem;
            Assert.Equal((code, field), (refused?.Code, refused?.Field));
        }

        Assert.Empty(await Unplaced());
        (await TakeBack(new DeferredPart(without[0], ExamPart.Practice))).OrThrow();
        Assert.Equal((without[0], 1), (Assert.Single(await Unplaced()), (await _silo.Batch(_batch).Read())!.Unscheduled));
        Assert.Equal(1L, await _silo.Value<long>("SELECT count(*) FROM platform.outbox WHERE subject LIKE '缓考已撤回：%' AND payload->>'body' LIKE '%误登记%'"));
        Assert.Equal("score.no-place", (await Record(_batch, _now, (without[0], ExamSubject.Practice, "缺考"))).Problem?.Code);
        Assert.Equal((without.Length - 1L, "WithdrawDeferrals"), (
            await _silo.Value<long>("SELECT count(*) FROM certification.score WHERE mark = 'Deferred'"), await _silo.Value<string>("SELECT command FROM platform.audit_entry ORDER BY id DESC LIMIT 1")));

        await _silo.Move(_batch, BatchMove.Repair, Role.Enterprise, at: _now);
        await Work(_batch);
        Assert.Equal([without[0]], await Unplaced());
        (await Defer([new(without[0], ExamPart.Practice)])).OrThrow();
    }

    [Fact]
    public async Task A_deferral_stands_once_the_candidate_is_entered_elsewhere_or_the_scores_are_sealed()
    {
        var without = await Unplaced();
        var part = new DeferredPart(without[0], ExamPart.Practice);
        (await Defer([.. without.Select(ticket => new DeferredPart(ticket, ExamPart.Practice))])).OrThrow();
        var overdue = await _silo.Opened(plan: Given.Plan() with { Title = "逾期", ExamFrom = new(2024, 9, 9), ExamTo = new(2024, 9, 13) });
        Assert.Equal(RosterVerdict.Registered, (await _silo.Enter(overdue, await Persons([without[0]]))).Single().Verdict);
        var refused = (await TakeBack(part)).Problem;
        Assert.Equal(("score.entered-since", "逾期"), (refused?.Code, $"{refused?.Arguments["title"]}"));

        var entry = await _silo.Value<Guid>("SELECT id FROM certification.registration WHERE batch_id = $1", overdue);
        (await _silo.Batch(overdue).Withdraw(new(entry), Given.By(Role.Enterprise))).OrThrow();
        (await TakeBack(part)).OrThrow();
        Assert.Equal("candidate.entered-elsewhere", (await _silo.Enter(overdue, await Persons([without[0]]))).Single().Problems.Single().Code);

        (await Defer([part])).OrThrow();
        await Score(without);
        await _silo.Move(_batch, BatchMove.Seal, Role.Enterprise, at: After);
        Assert.Equal("state.wrong-state", (await TakeBack(part)).Problem?.Code);
    }

    private Task<Outcome<BatchView>> TakeBack(params DeferredPart[] parts) => _silo.Batch(_batch).WithdrawDeferrals(new(parts), By(Role.Enterprise, "误登记"));

    /// <summary>A later batch with these persons in it, arranged by nobody yet.</summary>
    private async Task<Guid> Entered(DateOnly from, int[] persons)
    {
        var batch = await _silo.Opened(plan: Given.Plan() with { Title = "补考批次", ExamFrom = from, ExamTo = from.AddDays(4) });
        Assert.All(await _silo.Enter(batch, persons), f => Assert.Equal(RosterVerdict.Registered, f.Verdict));
        await _silo.Move(batch, BatchMove.CloseRegistration, Role.Enterprise);
        return batch;
    }

    private async Task<int[]> Persons(string[] tickets) => await _silo.Value<int[]>(
        "SELECT array_agg(substr(name, 3)::int ORDER BY ticket) FROM certification.registration WHERE batch_id = $1 AND ticket = ANY ($2)", _batch, tickets);

    /// <summary>Names of those whom the dry run refuses until the results of the first batch are out.</summary>
    private async Task<string[]> Awaiting(Guid batch)
    {
        var (findings, _) = await _silo.Service<BatchCandidates>().Sort((await _silo.Batch(batch).Read())!, [.. Enumerable.Range(0, Candidates).Select(BatchSilo.Row)]);
        var refused = findings.Where(f => f.Problems.Any(p => p.Code == "candidate.results-awaited")).ToList();
        Assert.All(refused, f => Assert.Equal((CandidateColumns.Level, "2023年第一批"), (f.Problems.Single().Column, f.Problems.Single().Arguments["title"])));
        return [.. refused.Select(f => $"演示{f.Row - 2}")];
    }

    private async Task<int> Results(string result) => (int)await _silo.Value<long>("SELECT count(*) FROM certification.registration WHERE batch_id = $1 AND result = $2", _batch, result);

    private async Task<int> Seats(Guid batch, string part) => (int)await _silo.Value<long>("SELECT count(*) FROM certification.taken_seat WHERE batch_id = $1 AND part = $2", batch, part);

    private async Task<string[]> Unplaced() => await _silo.Value<string[]>(
        "SELECT coalesce(array_agg(ticket ORDER BY ticket), '{}') FROM certification.unplaced u JOIN certification.registration r ON r.id = registration_id WHERE u.batch_id = $1 AND part = 'Practice'", _batch);

    /// <summary>Everybody passes what was sat.</summary>
    private async Task Score(string[] without, string? failedTheory = null)
    {
        var tickets = await _silo.Value<string[]>("SELECT array_agg(ticket) FROM certification.registration WHERE batch_id = $1", _batch);
        (await Record(_batch, After,
        [
            .. tickets.Select(ticket => (ticket, ExamSubject.Theory, ticket == failedTheory ? "59.5" : "77.5")), .. tickets.Except(without).Select(ticket => (ticket, ExamSubject.Practice, "60")),
        ])).OrThrow();
    }

    private Task<Outcome<BatchView>> Record(Guid batch, DateTimeOffset at, params (string Ticket, ExamSubject Subject, string Text)[] entries) =>
        _silo.Batch(batch).RecordScores(new([.. entries.Select(e => new ScoreEntry(e.Ticket, e.Subject, e.Text))]), Given.By(Role.Examiner) with { At = at });

    private Task<Outcome<BatchView>> Defer(DeferredPart[] parts) => _silo.Batch(_batch).DeferParts(new(parts), By(Role.Enterprise, "漏水"));

    private CommandContext By(Role role, string? reason = null) => Given.By(role, reason) with { At = _now };

    private async Task Arrange(Guid batch)
    {
        await _silo.Move(batch, BatchMove.StartArranging, Role.Enterprise);
        await Work(batch);
    }

    private Task Work(Guid batch) => _silo.RunJob<ArrangeSittingsJob>(batch, ArrangeSittingsJob.Kind);
}
