using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.Certification.Domain.Issuance;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Certification.Tests.Store;

/// <summary>A command that is sent again after the batch moved on gets its first answer; one that was made on an older version is refused.</summary>
public sealed class RepeatedCommandTests : IAsyncLifetime
{
    private BatchSilo _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await BatchSilo.Start();

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task Scores_sent_again_after_sealing_were_entered_and_others_under_the_same_id_are_refused()
    {
        var (id, ticket) = await Evaluated();
        var (scores, context) = (new RecordScores([new(ticket, ExamSubject.Evaluation, "80")]), Given.By(Role.Examiner));
        (await _silo.Batch(id).RecordScores(scores, context)).OrThrow();
        await _silo.Move(id, BatchMove.Seal, Role.Enterprise);

        Assert.Equal(BatchState.Marking, (await _silo.Batch(id).RecordScores(scores, context)).OrThrow().State);
        Assert.Equal(CommitProblem.OperationIdReused.Code, (await _silo.Batch(id).RecordScores(new([]), context)).Problem?.Code);
        var other = new RecordScores([new(ticket, ExamSubject.Evaluation, "wrong")]);
        Assert.Equal(CommitProblem.OperationIdReused.Code, (await _silo.Batch(id).RecordScores(other, context)).Problem?.Code);
    }

    [Fact]
    public async Task Candidates_entered_again_after_the_list_was_closed_were_entered()
    {
        var id = await _silo.Drafted(BatchKind.OwnFiling);
        await _silo.Move(id, BatchMove.Submit, Role.Enterprise);
        await _silo.Move(id, BatchMove.AcceptPlan, Role.BureauClerk);
        await _silo.Move(id, BatchMove.OpenRegistration, Role.Enterprise);
        var (candidates, context) = (new RegisterCandidates([BatchSilo.Candidate(2, 1, SkillLevel.Senior)]), Given.By(Role.Enterprise));
        (await _silo.Batch(id).Register(candidates, context)).OrThrow();
        await _silo.Move(id, BatchMove.CloseRegistration, Role.Enterprise);

        Assert.Equal(1, (await _silo.Batch(id).Register(candidates, context)).OrThrow().Counts.Registered);
        Assert.Equal(CommitProblem.OperationIdReused.Code, (await _silo.Batch(id).Register(new([]), context)).Problem?.Code);
    }

    [Fact]
    public async Task A_change_of_a_score_asked_for_and_decided_again_after_the_report_was_done()
    {
        var (id, ticket) = await Evaluated();
        (await _silo.Batch(id).RecordScores(new([new(ticket, ExamSubject.Evaluation, "80")]), Given.By(Role.Examiner))).OrThrow();
        await _silo.Move(id, BatchMove.Seal, Role.Enterprise);
        var (ask, asking) = (new RequestScoreChange(ticket, ExamSubject.Evaluation, "81"), Given.By(Role.Enterprise, "录入有误"));
        (await _silo.Batch(id).RequestScoreChange(ask, asking)).OrThrow();
        var (decide, deciding) = (new DecideScoreChange(DerivedId.Of(asking.OperationId, "score-change"), Approve: true), Given.By(Role.BureauReviewer));
        (await _silo.Batch(id).DecideScoreChange(decide, deciding)).OrThrow();
        await _silo.Move(id, BatchMove.OpenNotice, Role.Enterprise);
        await _silo.Move(id, BatchMove.Report, Role.Enterprise);

        Assert.Equal(BatchState.Sealed, (await _silo.Batch(id).RequestScoreChange(ask, asking)).OrThrow().State);
        Assert.Equal(BatchState.Sealed, (await _silo.Batch(id).DecideScoreChange(decide, deciding)).OrThrow().State);
    }

    [Fact]
    public async Task A_chunk_issued_again_after_all_are_issued_gets_its_first_answer()
    {
        var id = await _silo.Approved(3);
        var (next, context) = (new IssueNext(await _silo.Value<Guid>("SELECT id FROM platform.job_run"), First: null), Given.By(Role.System));
        var first = (await _silo.Batch(id).IssueNext(next, context)).OrThrow();
        await _silo.Issue(id);

        Assert.Equal((2, first), (first.Issued, (await _silo.Batch(id).IssueNext(next, context)).OrThrow()));
        Assert.Equal(3, await _silo.Value<long>("SELECT count(*) FROM certification.certificate"));
    }

    [Fact]
    public async Task A_score_that_somebody_changed_is_not_overwritten_by_who_saw_the_old_one()
    {
        var (id, ticket) = await Evaluated();
        Task<Outcome<Grains.BatchView>> Record(string text, string? seen) =>
            _silo.Batch(id).RecordScores(new([new(ticket, ExamSubject.Evaluation, text, Seen: seen)]), Given.By(Role.Examiner));
        (await Record("80.0", seen: "")).OrThrow();

        var stale = await Record("70", seen: "");
        Assert.Equal((ScoreProblem.ChangedMeanwhile.Code, "80"), (stale.Problem?.Code, stale.Problem?.Arguments["now"]));
        (await Record("缺考", seen: "80")).OrThrow();
        Assert.Equal(ScoreProblem.ChangedMeanwhile.Code, (await Record("70", seen: "80")).Problem?.Code);
        (await Record("70", seen: "Absent")).OrThrow();
        (await Record("71", seen: null)).OrThrow();
    }

    [Fact]
    public async Task A_plan_made_on_an_older_one_is_refused_and_nothing_is_lost()
    {
        var id = await _silo.Drafted();
        var seen = (await _silo.Batch(id).Read())!.PlanVersion();
        var context = Given.By(Role.Enterprise) with { MadeOn = seen };
        (await _silo.Batch(id).Revise(Given.Plan() with { Title = "第一人" }, context)).OrThrow();

        var second = await _silo.Batch(id).Revise(Given.Plan() with { Title = "第二人" }, Given.By(Role.Enterprise) with { MadeOn = seen });

        Assert.Equal((RecordVersion.Changed.Code, ProblemKind.Conflict), (second.Problem?.Code, second.Problem?.Kind));
        Assert.Equal("第一人", (await _silo.Batch(id).Read())!.Title);
        Assert.True((await _silo.Batch(id).Revise(Given.Plan() with { Title = "第一人" }, context)).Succeeded);
    }

    private async Task<(Guid Id, string Ticket)> Evaluated()
    {
        var id = await _silo.Registered(1, kind: BatchKind.OwnFiling);
        await _silo.Move(id, BatchMove.StartEvaluation, Role.Enterprise);
        return (id, Assert.Single(await _silo.Tickets(id)));
    }
}
