using Npgsql;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Certification.Domain.Issuance;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Store;
using TalentHub.Certification.Tests.Support;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Settings;
using TalentHub.Testing;

namespace TalentHub.Certification.Tests.Store;

public sealed class WholePathTests : IAsyncLifetime
{
    private BatchSilo _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await BatchSilo.Start();

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task An_examination_goes_from_plan_to_archive_and_its_certificates_verify()
    {
        var id = await _silo.Registered(40);
        await _silo.Move(id, BatchMove.StartArranging, Role.Enterprise);
        await _silo.RunJob<ArrangeSittingsJob>(id, ArrangeSittingsJob.Kind);
        Assert.Equal(80L, await _silo.Value<long>(
            "SELECT count(*) FROM certification.seat s JOIN certification.registration r ON r.id = s.registration_id WHERE r.batch_id = $1", id));
        await _silo.Move(id, BatchMove.StartMarking, Role.Enterprise);

        var tickets = await _silo.Tickets(id);
        Assert.Equal(40, tickets.Distinct().Count());
        Assert.Equal("batch.exam-not-over", (await _silo.Batch(id).Move(new(BatchMove.Seal), Given.By(Role.Enterprise))).Problem?.Code);
        var missing = (await _silo.Batch(id).Move(new(BatchMove.Seal), Given.By(Role.Enterprise) with { At = Given.WeekAfter })).Problem;
        Assert.Equal("batch.scores-missing", missing?.Code);
        var early = await _silo.Batch(id).RecordScores(new([new(tickets[0], ExamSubject.Theory, "75")]), Given.By(Role.Examiner) with { At = Given.WeekBefore });
        Assert.Equal(("score.not-yet-sat", "entries[0].text"), (early.Problem?.Code, early.Problem?.Field));
        await NobodyMarksThemselves(id, tickets[0]);
        await NobodyWithoutAPlaceHasPoints(id, tickets[0]);
        await Score(id, tickets, practice: "59.9", only: 1);
        await Score(id, tickets[1..], practice: "88.5");
        await _silo.Move(id, BatchMove.Seal, Role.Enterprise, at: Given.WeekAfter);
        await _silo.Move(id, BatchMove.OpenNotice, Role.Enterprise);
        Assert.Equal(40, _silo.Notices.Lines.Count);
        Assert.All(_silo.Notices.Lines, line => Assert.Contains("*", line.MaskedName + line.MaskedDocument, StringComparison.Ordinal));

        _silo.Notices.StandsInTheWay = new ProblemType("notice.running", ProblemKind.Conflict, "公示未满", "It runs");
        Assert.Equal("notice.running", (await _silo.Batch(id).Move(new(BatchMove.Report), Given.By(Role.Enterprise))).Problem?.Code);
        _silo.Notices.StandsInTheWay = null;
        await _silo.Move(id, BatchMove.Report, Role.Enterprise);
        await _silo.Move(id, BatchMove.Review, Role.BureauReviewer);
        await _silo.Move(id, BatchMove.Approve, Role.BureauApprover);
        await _silo.Issue(id);
        await _silo.Move(id, BatchMove.Archive, Role.Enterprise);

        Assert.Equal(39L, await _silo.Value<long>("SELECT count(*) FROM certification.certificate WHERE batch_id = $1", id));
        var (enterprises, names, persons) = await _silo.Service<CertificationStatistics>().Assessed(2023, "lighting", BatchSilo.Cancel);
        Assert.Equal((1, 40), (enterprises, persons));
        Assert.Equal([(await _silo.Batch(id).Read())!.BodyName], names);
        Assert.Equal(["电光源制造工", "灯具制造工"], await _silo.Service<CertificationStatistics>().Occupations("lighting", BatchSilo.Cancel));
        await VerifiesByNumberAndCode(id);
    }

    [Fact]
    public async Task A_score_sheet_with_one_wrong_line_is_refused_whole_at_its_row()
    {
        var id = await _silo.Registered(3, kind: BatchKind.OwnFiling);
        await _silo.Move(id, BatchMove.StartEvaluation, Role.Enterprise);
        var tickets = await _silo.Tickets(id);
        foreach (var (text, code) in new[] { ("101", "score.out-of-scale"), ("59.999", "score.too-many-decimals"), ("-1", "score.out-of-scale") })
        {
            var refused = (await _silo.Batch(id).RecordScores(
                new([new(tickets[0], ExamSubject.Evaluation, "70", 2), new(tickets[1], ExamSubject.Evaluation, text, 3)]), Given.By(Role.Examiner))).Problem;
            Assert.Equal((code, 3), (refused?.Code, refused?.Row));
        }

        Assert.Equal("score.subject-unknown", (await _silo.Batch(id).RecordScores(
            new([new(tickets[0], ExamSubject.Theory, "70")]), Given.By(Role.Examiner))).Problem?.Code);
        Assert.Equal("score.candidate-unknown", (await _silo.Batch(id).RecordScores(
            new([new("none", ExamSubject.Evaluation, "70")]), Given.By(Role.Examiner))).Problem?.Code);
        Assert.Equal(0L, await _silo.Value<long>("SELECT count(*) FROM certification.score"));
    }

    [Fact]
    public async Task A_plan_is_submitted_ten_working_days_ahead_where_that_is_entered_and_any_day_where_it_is_not()
    {
        var (late, free) = (await _silo.Drafted(), await _silo.Drafted());
        await _silo.Move(free, BatchMove.Submit, Role.Enterprise, at: Given.ExamMorning);
        await _silo.SetClock(Given.WeekBefore);
        await _silo.Service<DatedSettings>().Load(TestContext.Current.CancellationToken);

        var refused = await _silo.Batch(late).Move(new(BatchMove.Submit), Given.By(Role.Enterprise) with { At = Given.WeekBefore });
        Assert.Equal("batch.too-soon", refused.Problem?.Code);
        Assert.Contains("2023-09-08", refused.Problem!.English, StringComparison.Ordinal);
        await _silo.Move(late, BatchMove.Submit, Role.Enterprise, at: Given.WeekBefore.AddDays(-7));
    }

    [Fact]
    public async Task A_roster_chunk_answers_each_row_and_repeating_it_changes_nothing()
    {
        var id = await _silo.Drafted();
        await _silo.Move(id, BatchMove.Submit, Role.Enterprise);
        await _silo.Move(id, BatchMove.AcceptPlan, Role.BureauClerk);
        await _silo.Move(id, BatchMove.OpenRegistration, Role.Enterprise);
        var chunk = new RegisterCandidates(
        [
            BatchSilo.Candidate(2, 1, SkillLevel.Senior), BatchSilo.Candidate(3, 2, SkillLevel.Junior), BatchSilo.Candidate(4, 3, SkillLevel.Intermediate),
        ]);
        var context = Given.By(Role.Enterprise);
        var first = (await _silo.Batch(id).Register(chunk, context)).OrThrow();
        var again = (await _silo.Batch(id).Register(chunk, context)).OrThrow();
        Assert.Equal(
            [RosterVerdict.Registered, RosterVerdict.Refused, RosterVerdict.Registered], first.Findings.OrderBy(f => f.Row).Select(f => f.Verdict));
        Assert.Equal(first.Findings.Select(f => (f.Row, f.Verdict)), again.Findings.Select(f => (f.Row, f.Verdict)));
        Assert.Equal("candidate.track-not-in-batch", first.Findings.Single(f => f.Row == 3).Problems.Single().Code);
        var another = (await _silo.Batch(id).Register(chunk, Given.By(Role.Enterprise))).OrThrow();
        Assert.Equal(2, another.Counts.Already);
        Assert.Equal(2L, await _silo.Value<long>("SELECT count(*) FROM certification.registration WHERE batch_id = $1", id));
    }

    [Fact]
    public async Task A_sealed_score_is_changed_by_two_people_only_and_the_result_follows()
    {
        var id = await _silo.Registered(2, kind: BatchKind.OwnFiling);
        await _silo.Move(id, BatchMove.StartEvaluation, Role.Enterprise);
        var tickets = await _silo.Tickets(id);
        (await _silo.Batch(id).RecordScores(
            new([.. tickets.Select(t => new ScoreEntry(t, ExamSubject.Evaluation, "59.9"))]), Given.By(Role.Examiner))).OrThrow();
        await _silo.Move(id, BatchMove.Seal, Role.Enterprise);
        var maker = Given.By(Role.Enterprise, "誊写错误");
        (await _silo.Batch(id).RequestScoreChange(new(tickets[0], ExamSubject.Evaluation, "95.9"), maker)).OrThrow();
        Assert.Equal("score.change-pending", (await _silo.Batch(id).RequestScoreChange(
            new(tickets[0], ExamSubject.Evaluation, "96"), maker with { OperationId = Guid.NewGuid() })).Problem?.Code);
        Assert.Equal("batch.score-change-pending", (await _silo.Batch(id).Move(new(BatchMove.OpenNotice), Given.By(Role.Enterprise))).Problem?.Code);
        var change = await _silo.Value<Guid>("SELECT id FROM certification.score_change");
        Assert.Equal("state.maker-is-checker", (await _silo.Batch(id).DecideScoreChange(
            new(change, Approve: true), maker with { OperationId = Guid.NewGuid() })).Problem?.Code);
        var decided = (await _silo.Batch(id).DecideScoreChange(new(change, Approve: true), Given.By(Role.BureauReviewer))).OrThrow();
        Assert.Equal(1, decided.Passed);
        Assert.Equal(1L, await _silo.Value<long>("SELECT count(*) FROM certification.registration WHERE result = 'Passed'"));
        Assert.Equal("score.change-unknown", (await _silo.Batch(id).DecideScoreChange(
            new(change, Approve: true), Given.By(Role.BureauReviewer) with { OperationId = Guid.NewGuid() })).Problem?.Code);
    }

    private async Task NobodyWithoutAPlaceHasPoints(Guid id, string ticket)
    {
        await _silo.Value<object?>(
            """
            INSERT INTO certification.unplaced (registration_id, batch_id, part, reason)
            SELECT id, batch_id, 'Theory', 'PlacesFull' FROM certification.registration WHERE batch_id = $1 AND ticket = $2 RETURNING NULL
            """, id, ticket);
        var scored = await _silo.Batch(id).RecordScores(new([new(ticket, ExamSubject.Theory, "75")]), Given.By(Role.Examiner) with { At = Given.WeekAfter });
        Assert.Equal(("score.no-place", "entries[0].text"), (scored.Problem?.Code, scored.Problem?.Field));
        Assert.Equal("score.no-place", (await _silo.Batch(id).RecordScores(new([new(ticket, ExamSubject.Theory, "缺考")]), Given.By(Role.Examiner) with { At = Given.WeekAfter })).Problem?.Code);
        await _silo.Value<object?>("DELETE FROM certification.unplaced RETURNING NULL");
    }

    private async Task NobodyMarksThemselves(Guid id, string ticket)
    {
        var marker = Given.By(Role.Examiner, actor: Guid.CreateVersion7());
        await _silo.Value<object?>(
            """
            INSERT INTO platform.app_user (id, user_name, display_name, password_stamp, state, culture, must_change_password, created_at, person_id)
            SELECT $2, 'marks.self', '自评员', gen_random_uuid(), 'Active', 'zh-CN', false, now(), person_id
            FROM certification.registration WHERE batch_id = $1 AND ticket = $3 RETURNING NULL
            """, id, marker.ActorId, ticket);
        var own = await _silo.Batch(id).RecordScores(new([new(ticket, ExamSubject.Theory, "99")]), marker);
        Assert.Equal(("score.kept-from", "entries[0].ticket"), (own.Problem?.Code, own.Problem?.Field));
    }

    private async Task Score(Guid id, IReadOnlyList<string> tickets, string practice, int? only = null) =>
        (await _silo.Batch(id).RecordScores(
            new([.. tickets.Take(only ?? tickets.Count).SelectMany(t => new ScoreEntry[] { new(t, ExamSubject.Theory, "75"), new(t, ExamSubject.Practice, practice) })]),
            Given.By(Role.Examiner) with { At = Given.WeekAfter })).OrThrow();

    private async Task VerifiesByNumberAndCode(Guid batch)
    {
        var verification = _silo.Service<Verification>();
        var number = await _silo.Value<string>("SELECT min(number) FROM certification.certificate WHERE batch_id = $1", batch);
        var name = await _silo.Value<string>("SELECT holder_name FROM certification.certificate WHERE number = $1", number);
        var cipher = await _silo.Value<string>("SELECT code_cipher FROM certification.certificate WHERE number = $1", number);
        var valid = await verification.ByNumber(number, name);
        Assert.Equal(("Valid", number, name), (valid.State, valid.Number, valid.HolderName));
        Assert.Contains("*", valid.Document, StringComparison.Ordinal);
        Assert.Equal(VerificationAnswer.Unknown, await verification.ByNumber(number, "别人"));
        Assert.Equal(VerificationAnswer.Unknown, await verification.ByNumber("Y000044123456239999999", name));
        var code = VerificationCode.Read(_silo.Service<PersonalDataVault>().Open(new(cipher, "")))!;
        Assert.Equal(valid, await verification.ByCode(code));
        Assert.Equal(VerificationAnswer.Unknown, await verification.ByCode(VerificationCode.New()));
    }
}
