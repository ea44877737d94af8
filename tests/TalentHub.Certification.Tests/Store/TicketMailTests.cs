using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Tests.Store;

/// <summary>Candidates who sign in hear that their ticket is out and what becomes of its places; the users of the body hear how many moved.</summary>
public sealed class TicketMailTests : IAsyncLifetime
{
    private const string Out = "准考证已编排：";
    private const string Moved = "考试时间或考场有变动：";
    private const string OfBody = "已发准考证有变动：";
    private BatchSilo _silo = null!;
    private Guid _batch;

    public async ValueTask InitializeAsync()
    {
        _silo = await BatchSilo.Start();
        (_silo.Bodies.Examined, _silo.Bodies.Others) = (10, 5);
        _batch = await _silo.Registered(20);
        await Users();
        await _silo.Move(_batch, BatchMove.StartArranging, Role.Enterprise);
        await Work();
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_first_plan_tells_every_candidate_who_signs_in_each_place_in_one_statement()
    {
        Assert.Equal((19L, 1L, 0L), (await Mails(Out), await Statements(Out), await Mails(Moved) + await Mails(OfBody)));
        Assert.Equal(19L * 2, await _silo.Value<long>(
            """
            SELECT count(*) FROM certification.taken_seat s
            JOIN platform.outbox m ON m.recipient = s.ticket || '@example.cn'
            WHERE position(format('%s 至 %s，%s %s，%s 号', to_char(s.starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'),
                      to_char(s.ends_at AT TIME ZONE 'Asia/Shanghai', 'HH24:MI'), s.site, s.room, s.place) IN m.payload->>'body') > 0
              AND position('您的准考证号为 ' || s.ticket IN m.payload->>'body') > 0
            """));
        await NoNumbers();
    }

    [Fact]
    public async Task A_repair_tells_whose_place_moved_from_where_to_where_and_why_and_the_body_how_many()
    {
        var day = await _silo.Value<DateOnly>("SELECT (min(starts_at) AT TIME ZONE 'Asia/Shanghai')::date FROM certification.session");
        (await _silo.Batch(_batch).RecordClosure(new(ClosureKind.DayCancelled, day, day), Given.By(Role.Enterprise, "台风"))).OrThrow();
        await Repair();

        var moved = await _silo.Value<long>("SELECT count(DISTINCT registration_id) FROM certification.moved_ticket");
        var told = await _silo.Value<long>("SELECT count(DISTINCT ticket) FROM certification.moved_ticket WHERE ticket NOT LIKE '%00001'");
        Assert.True(told > 1);
        Assert.Equal((told, 1L), (await Mails(Moved), await Statements(Moved)));
        Assert.Equal(await _silo.Value<long>("SELECT count(*) FROM certification.moved_ticket WHERE ticket NOT LIKE '%00001'"), await _silo.Value<long>(
            """
            SELECT count(*) FROM certification.moved_ticket t
            JOIN platform.outbox m ON m.recipient = t.ticket || '@example.cn' AND m.subject LIKE $1 || '%'
            WHERE position(format('原为 %s %s %s，现为 %s %s %s', to_char(from_starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'), from_site, from_room,
                      to_char(to_starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'), to_site, to_room) IN m.payload->>'body') > 0
              AND (why <> 'DateCancelled' OR m.payload->>'body' LIKE '%（原因：当日考试取消，台风）%(The day is cancelled: 台风)%')
            """, Moved));
        Assert.Equal(("clerk@example.cn,second@example.cn", 1L), (await _silo.Value<string>("SELECT string_agg(recipient, ',' ORDER BY recipient) FROM platform.outbox WHERE subject LIKE $1 || '%'", OfBody), await Statements(OfBody)));
        var body = await _silo.Value<string>("SELECT payload->>'body' FROM platform.outbox WHERE recipient = 'clerk@example.cn'");
        Assert.Contains($"{moved} 名考生的 {await _silo.Value<long>("SELECT count(*) FROM certification.moved_ticket")} 项考试有变动，目前尚无考场的 0 项", body, StringComparison.Ordinal);
        Assert.Contains($"{{portal}}/batches/{_batch}?tab=sittings", body, StringComparison.Ordinal);
        Assert.Equal(19L, await Mails(Out));
        await NoNumbers();
    }

    [Fact]
    public async Task Who_loses_the_place_hears_that_there_is_none_yet_and_the_next_one_when_it_is_found()
    {
        (await _silo.Batch(_batch).RecordClosure(
            new(ClosureKind.RoomLost, Given.ExamDay, Given.ExamDay.AddDays(4), null, "一厂区", "实操一车间"), Given.By(Role.Enterprise, "漏水"))).OrThrow();
        await Repair();
        Assert.Equal(20L, await _silo.Value<long>("SELECT count(*) FROM certification.unplaced WHERE part = 'Practice'"));
        Assert.Equal(19L, await _silo.Value<long>(
            "SELECT count(*) FROM platform.outbox WHERE payload->>'body' LIKE '%操作技能考核：原为%新的考场尚未安排，由评价机构另行通知（原因：原考场停用，漏水）%Practice: was%has no place yet, the body will tell you (The room is lost: 漏水)%'"));
        Assert.Contains("20 项考试有变动，目前尚无考场的 20 项", await _silo.Value<string>("SELECT payload->>'body' FROM platform.outbox WHERE recipient = 'clerk@example.cn'"), StringComparison.Ordinal);

        await _silo.Value<long>("WITH gone AS (DELETE FROM platform.outbox RETURNING 1) SELECT count(*) FROM gone");
        var late = await _silo.Batch(_batch).Register(new([BatchSilo.Candidate(2, 500, SkillLevel.Senior)]), Given.By(Role.Enterprise));
        late.OrThrow();
        await _silo.SignsIn("ticket LIKE '%00021'");
        await Repair();
        Assert.Equal("2023090100021@example.cn", await _silo.Value<string>("SELECT string_agg(recipient, ',') FROM platform.outbox"));
        Assert.Matches("理论知识考试：2023-09-0. .*号；操作技能考核：考场尚未安排", await _silo.Value<string>("SELECT payload->>'body' FROM platform.outbox"));
    }

    [Fact]
    public async Task A_change_by_hand_that_is_refused_tells_nobody()
    {
        var before = await _silo.Value<long>("SELECT count(*) FROM platform.outbox");
        var session = await _silo.Value<Guid>("SELECT id FROM certification.session WHERE part = 'Practice' ORDER BY starts_at LIMIT 1");
        Assert.NotNull((await _silo.Batch(_batch).ChangePlan(new(Session: new(session, Given.ExamDay.AddDays(9), new(8, 30), "一厂区", "实操一车间")), Given.By(Role.Enterprise))).Problem);
        Assert.Equal(before, await _silo.Value<long>("SELECT count(*) FROM platform.outbox"));
    }

    private Task<long> Mails(string subject) => _silo.Value<long>("SELECT count(*) FROM platform.outbox WHERE subject LIKE $1 || '%'", subject);

    // Rows of one statement of one transaction share both.
    private Task<long> Statements(string subject) =>
        _silo.Value<long>("SELECT count(DISTINCT (xmin::text, cmin::text)) FROM platform.outbox WHERE subject LIKE $1 || '%'", subject);

    private async Task NoNumbers() => Assert.Equal(0L, await _silo.Value<long>(
        @"SELECT count(*) FROM platform.outbox WHERE payload::text ~ '[0-9]{15,17}[0-9Xx]' OR payload::text ~ '\{(places|moves|ticket|body|batch|candidates|parts|missing)'"));

    // Everybody but the first signs in; of the body's four users one is switched off and one left no address.
    private async Task Users()
    {
        await _silo.SignsIn("ticket NOT LIKE '%00001'");
        await _silo.Value<long>(
            """
            WITH made AS (
                INSERT INTO platform.app_user (id, user_name, display_name, password_stamp, state, culture, must_change_password, created_at, email)
                SELECT gen_random_uuid(), name, '经办', gen_random_uuid(), state, 'zh-CN', false, now(), email
                FROM (VALUES ('clerk', 'Active', 'clerk@example.cn'), ('second', 'Active', 'second@example.cn'), ('gone', 'Disabled', 'gone@example.cn'), ('silent', 'Active', NULL))
                    AS u (name, state, email)
                RETURNING id)
            , roles AS (INSERT INTO platform.user_role (user_id, role, organisation_id, is_manager) SELECT id, 'Enterprise', $1, false FROM made RETURNING 1)
            SELECT count(*) FROM roles
            """, Given.Body);
    }

    private async Task Repair()
    {
        await _silo.Move(_batch, BatchMove.Repair, Role.Enterprise);
        await Work();
    }

    private Task Work() => _silo.RunJob<ArrangeSittingsJob>(_batch, ArrangeSittingsJob.Kind);
}
