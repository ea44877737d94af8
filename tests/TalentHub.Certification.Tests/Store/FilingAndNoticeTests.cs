using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Tests.Support;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Grains;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Testing;

namespace TalentHub.Certification.Tests.Store;

/// <summary>A batch over a real filing, a real number series and a real public notice.</summary>
public sealed class FilingAndNoticeTests : IAsyncLifetime
{
    private static readonly DateTimeOffset AfterTheNotice = new(2023, 9, 20, 1, 0, 0, TimeSpan.Zero);
    private BatchSilo _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await BatchSilo.Start(whole: true);

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task Without_a_filing_no_plan_is_taken() => Assert.Equal(
        "batch.outside-scope",
        (await _silo.Batch(Guid.CreateVersion7()).Draft(Given.Plan(BatchKind.OwnFiling), Given.By(Role.Enterprise))).Problem?.Code);

    [Fact]
    public async Task Results_wait_for_the_working_days_of_their_notice_and_numbers_come_from_the_filing()
    {
        await FileTheBody();
        var id = await _silo.Registered(3, kind: BatchKind.OwnFiling);
        await _silo.Move(id, BatchMove.StartEvaluation, Role.Enterprise);
        (await _silo.Batch(id).RecordScores(
            new([.. (await _silo.Tickets(id)).Select(t => new ScoreEntry(t, ExamSubject.Evaluation, "81.5"))]), Given.By(Role.Examiner))).OrThrow();
        await _silo.Move(id, BatchMove.Seal, Role.Enterprise);
        await _silo.Value<object?>(
            """
            INSERT INTO platform.app_user (id, user_name, display_name, password_stamp, state, culture, must_change_password, created_at, person_id, email)
            SELECT gen_random_uuid(), 'trainee', '职工', gen_random_uuid(), 'Active', 'zh-CN', false, now(), person_id, 'trainee@example.cn'
            FROM certification.registration LIMIT 1 RETURNING NULL
            """);
        await _silo.Move(id, BatchMove.OpenNotice, Role.Enterprise);
        Assert.Equal("trainee@example.cn 认定结果已公示", await _silo.Value<string>("SELECT recipient || ' ' || split_part(subject, '：', 1) FROM platform.outbox"));
        Assert.Contains("自2023-09-01起公示，至2023-09-08止", await _silo.Value<string>("SELECT payload->>'body' FROM platform.outbox"), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2023, 9, 8), await _silo.Value<DateOnly>("SELECT closes_on FROM platform.public_notice"));
        Assert.NotNull((await _silo.Batch(id).Move(new(BatchMove.Report), Given.By(Role.Enterprise))).Problem);
        await _silo.Move(id, BatchMove.WithdrawNotice, Role.BureauReviewer, "成绩有误");
        Assert.Equal("Withdrawn", await _silo.Value<string>("SELECT state FROM platform.public_notice"));
        await _silo.Move(id, BatchMove.OpenNotice, Role.Enterprise);
        await _silo.Move(id, BatchMove.Report, Role.Enterprise, at: AfterTheNotice);
        await _silo.Move(id, BatchMove.Review, Role.BureauReviewer);
        await _silo.Move(id, BatchMove.Approve, Role.BureauApprover);
        await _silo.Issue(id);
        Assert.Equal("Y000044123456233000001,Y000044123456233000002,Y000044123456234000001", await _silo.Value<string>(
            "SELECT string_agg(number, ',' ORDER BY number) FROM certification.certificate"));
        Assert.Contains("（编号 Y00004412345623", await _silo.Value<string>(
            "SELECT payload->>'body' FROM platform.outbox WHERE subject LIKE '%certificate was issued'"), StringComparison.Ordinal);
        Assert.Empty(await _silo.Service<ICertificationBodies>().Examiners(Given.Body, Given.ExamDay, Given.ExamDay, BatchSilo.Cancel));
    }

    private async Task FileTheBody()
    {
        (await _silo.Silo.Grains.GetGrain<IEnterpriseGrain>(Given.Body).Register(
            new(UnifiedSocialCreditCode.Parse(Invented.CreditCode(1)).OrThrow(), new("演示灯饰有限公司", "古镇镇")), Given.By(Role.BureauClerk))).OrThrow();
        var body = _silo.Silo.Grains.GetGrain<ICertificationBodyGrain>(Given.Body);
        var occupation = OccupationCode.Parse(Given.LampMaker).OrThrow();
        (await body.Draft(
            new([.. Given.Plan().Tracks.Select(t => new ScopeItem(occupation, t.Level, new(2022, 1, 1), new(2026, 12, 31)))]), Given.By(Role.Enterprise))).OrThrow();
        (await body.Submit(new(), Given.By(Role.Enterprise))).OrThrow();
        (await body.Accept(new(), Given.By(Role.BureauClerk))).OrThrow();
        (await body.Review(new(), Given.By(Role.BureauReviewer))).OrThrow();
        (await body.File(new("中人社备〔2022〕1号", new(2022, 1, 1), new('Y', "0000", "44", "123456")), Given.By(Role.BureauApprover))).OrThrow();
    }
}
