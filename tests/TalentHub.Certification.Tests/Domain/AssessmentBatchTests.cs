using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Tests.Domain;

public sealed class AssessmentBatchTests
{
    public static TheoryData<string, BatchPlan> WrongPlans => new()
    {
        { "batch.another-organisation", Given.Plan() with { BodyId = Guid.NewGuid() } },
        { "batch.title-missing", Given.Plan() with { Title = " " } },
        { "text.too-long", Given.Plan() with { Title = new string('批', 101) } },
        { "day.out-of-range", Given.Plan() with { ExamFrom = new(1850, 1, 1), ExamTo = new(1850, 1, 2) } },
        { "day.out-of-range", Given.Plan() with { ExamTo = new(9999, 1, 2) } },
        { "batch.tracks-missing", Given.Plan() with { Tracks = [] } },
        { "batch.track-twice", Given.Plan() with { Tracks = [new(Given.LampMaker, SkillLevel.Senior), new(Given.LampMaker, SkillLevel.Senior)] } },
        { "batch.dates-wrong", Given.Plan() with { ExamTo = Given.ExamDay.AddDays(-1) } },
        { "batch.too-long", Given.Plan() with { ExamTo = Given.ExamDay.AddDays(400) } },
        { "batch.outside-scope", Given.Plan() with { Tracks = [new(Given.LampMaker, SkillLevel.Technician)] } },
        { "batch.outside-scope", Given.Plan() with { Tracks = [new("6-24-07-01", SkillLevel.Senior)], Venues = [.. Given.Plan().Venues.Select(v => v with { OccupationCode = null })] } },
        { "batch.venue-occupation", Given.Plan() with { Venues = [.. Given.Plan().Venues.Select(v => v with { OccupationCode = "6-24-07-01" })] } },
        { "batch.outside-scope", Given.Plan() with { ExamFrom = new(2024, 12, 30), ExamTo = new(2025, 1, 2) } },
        { "batch.outside-scope", Given.Plan() with { ExamFrom = new(2021, 12, 31), ExamTo = new(2022, 1, 2) } },
        { "batch.no-theory-room", Given.Plan() with { Venues = [] } },
        { "batch.venue-twice", Given.Plan() with { Venues = [.. Given.Plan().Venues, Given.Plan().Venues[0]] } },
        { "batch.places-wrong", Given.Plan() with { Venues = [.. Given.Plan().Venues.Select(v => v with { Places = 0 })] } },
    };

    [Theory, MemberData(nameof(WrongPlans))]
    public void A_wrong_plan_is_refused_with_its_sentence(string code, BatchPlan plan) =>
        Assert.Equal(code, new AssessmentBatch().Draft(Guid.NewGuid(), plan, Given.Facts(), Given.By(Role.Enterprise)).Problem?.Code);

    [Fact]
    public void Everything_that_is_wrong_with_a_plan_is_told_at_once()
    {
        var plan = Given.Plan() with { Title = "", ExamTo = Given.ExamDay.AddDays(-1), Tracks = [], Venues = [new("", "A", VenueKind.Workshop, 0), new("一号", "B", VenueKind.Workshop, 5)] };
        var problem = new AssessmentBatch().Draft(Guid.NewGuid(), plan, Given.Facts(), Given.By(Role.Enterprise)).Problem!;
        Assert.Equal(
            ["title batch.title-missing", "examTo batch.dates-wrong", "tracks batch.tracks-missing", "venues[0].site batch.venue-unnamed",
             "venues[0].places batch.places-wrong", "venues batch.no-theory-room"],
            problem.All.Select(p => $"{p.Field} {p.Code}"));
        Assert.All(problem.All, p => Assert.Empty(p.Others));
    }

    [Fact]
    public void Rooms_of_two_sites_may_have_the_same_name() => Assert.True(new AssessmentBatch().Draft(
        Guid.NewGuid(), Given.Plan() with { Venues = [.. Given.Plan().Venues, .. Given.Plan().Venues.Select(v => v with { Site = "另一考点" })] }, Given.Facts(), Given.By(Role.Enterprise)).Accepted);

    [Fact]
    public void Without_an_edition_in_force_there_is_nothing_to_assess_by() => Assert.Equal(
        "batch.no-standard",
        new AssessmentBatch().Draft(Guid.NewGuid(), Given.Plan(), Given.Facts() with { Editions = [] }, Given.By(Role.Enterprise)).Problem?.Code);

    [Fact]
    public void A_filing_that_ended_since_the_draft_stops_the_plan() => Assert.Equal(
        "batch.outside-scope",
        Given.Batch(BatchState.Draft).Submit(Given.Facts() with { Scope = [] }, Given.By(Role.Enterprise)).Problem?.Code);

    [Theory]
    [InlineData(BatchKind.Examination, 0, null)]
    [InlineData(BatchKind.Examination, 1, "batch.too-soon")]
    [InlineData(BatchKind.OwnFiling, 1, null)]
    public void An_examination_is_planned_ahead_and_an_evaluation_may_have_been(BatchKind kind, int daysAfter, string? code) => Assert.Equal(
        code,
        Given.Batch(BatchState.Draft, kind).Submit(Given.Facts() with { Earliest = Given.ExamDay.AddDays(daysAfter) }, Given.By(Role.Enterprise)).Problem?.Code);

    [Fact]
    public void An_empty_list_cannot_be_closed() => Assert.Equal(
        "batch.no-candidates",
        (Given.Batch(BatchState.RegistrationOpen) with { Candidates = 0 }).CloseRegistration(Given.By(Role.Enterprise)).Problem?.Code);

    [Fact]
    public void An_arrangement_for_an_older_list_or_with_a_broken_rule_is_refused()
    {
        var batch = Given.Batch(BatchState.RegistrationClosed) with { ListVersion = 7 };
        Assert.Equal("batch.arrangement-stale", batch.Arrange(Given.Found(6), Given.By(Role.System)).Problem?.Code);
        Assert.Equal("batch.arrangement-broken", batch.Arrange(Given.Found(7, violation: "H10"), Given.By(Role.System)).Problem?.Code);
        var arranged = batch.Arrange(Given.Found(7, unplaced: 2), Given.By(Role.System)).Next!;
        Assert.Equal("batch.unscheduled", arranged.StartMarking(Given.By(Role.Enterprise)).Problem?.Code);
    }

    [Fact]
    public void An_own_filing_batch_is_evaluated_and_an_examination_is_arranged()
    {
        Assert.Equal("batch.wrong-kind", Given.Batch(BatchState.RegistrationClosed, BatchKind.OwnFiling).StartArranging([], underWay: false, ticketsOut: null, confirmed: false, Given.By(Role.Enterprise)).Problem?.Code);
        Assert.Equal("batch.wrong-kind", Given.Batch(BatchState.RegistrationClosed).StartEvaluation(Given.By(Role.Enterprise)).Problem?.Code);
        Assert.Equal(AssessmentMethod.Evaluation, Given.Batch(BatchState.Draft, BatchKind.OwnFiling).Method);
    }

    [Fact]
    public void Nothing_is_examined_or_evaluated_before_its_first_day()
    {
        var before = Given.By(Role.Enterprise) with { At = Given.By(Role.Enterprise).At.AddDays(-1) };
        var (arranged, closed) = (Given.Batch(BatchState.Arranged), Given.Batch(BatchState.RegistrationClosed, BatchKind.OwnFiling));
        foreach (var problem in new[] { arranged.StartMarking(before).Problem!, closed.StartEvaluation(before).Problem! })
        {
            Assert.Equal("batch.too-early", problem.Code);
            Assert.Contains("2023-09-01 起，今天是 2023-08-31", problem.Chinese, StringComparison.Ordinal);
            Assert.Contains("planned from 2023-09-01; today is 2023-08-31", problem.English, StringComparison.Ordinal);
        }

        Assert.Equal(BatchState.Marking, arranged.StartMarking(Given.By(Role.Enterprise)).Next!.State);
        Assert.Equal(BatchState.Marking, closed.StartEvaluation(Given.By(Role.Enterprise)).Next!.State);
    }

    [Fact]
    public void A_missing_score_stops_the_seal_and_is_named()
    {
        var clerk = Given.By(Role.Enterprise);
        Assert.Equal("batch.exam-not-over", Given.Batch(BatchState.Marking).Seal(new(1, 0, null, null, clerk.At.AddMinutes(1)), clerk).Problem?.Code);
        Assert.True(Given.Batch(BatchState.Marking).Seal(new(1, 0, null, null, clerk.At), clerk).Accepted);
        var problem = Given.Batch(BatchState.Marking).Seal(new(1, 2, "20230001", ExamSubject.Practice), Given.By(Role.Enterprise)).Problem!;
        Assert.Equal("batch.scores-missing", problem.Code);
        Assert.Contains("20230001 in ExamSubject.Practice", problem.English, StringComparison.Ordinal);
        Assert.Contains("20230001 的“ExamSubject.Practice”", problem.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_asked_for_a_score_change_does_not_decide_it()
    {
        var maker = Given.By(Role.Enterprise, "誊写错误");
        Assert.Equal("state.maker-is-checker", Given.Batch(BatchState.Sealed).DecideScoreChange(maker.ActorId, approve: true, 1, maker).Problem?.Code);
        Assert.Equal("state.reason-missing", Given.Batch(BatchState.Sealed).DecideScoreChange(Guid.NewGuid(), approve: false, 1, maker with { Reason = " " }).Problem?.Code);
        var decided = (Given.Batch(BatchState.Sealed) with { Passed = 4 }).DecideScoreChange(Guid.NewGuid(), approve: true, -1, maker).Next!;
        Assert.Equal((3, true), (decided.Passed, decided.ScoresChangedSinceNotice));
    }

    [Fact]
    public void Results_are_reported_only_after_a_notice_that_ran_and_still_holds()
    {
        var batch = Given.Batch(BatchState.PublicNotice);
        var context = Given.By(Role.Enterprise);
        ProblemType running = new("notice.running", ProblemKind.Conflict, "公示未满", "The notice still runs");
        Assert.Equal("notice.running", batch.Report(running, 0, context).Problem?.Code);
        Assert.Equal("batch.notice-stale", (batch with { ScoresChangedSinceNotice = true }).Report(notice: null, 0, context).Problem?.Code);
        Assert.Equal("batch.score-change-pending", batch.Report(notice: null, 1, context).Problem?.Code);
        Assert.Equal(BatchState.Reported, batch.Report(notice: null, 0, context).Next?.State);
    }

    [Fact]
    public void The_reviewer_is_not_the_approver()
    {
        var reviewer = Given.By(Role.BureauReviewer);
        var reviewed = Given.Batch(BatchState.Reported).Review(reviewer).Next!;
        Assert.Equal("state.maker-is-checker", reviewed.Approve(mayIssue: true, Given.By(Role.BureauApprover, actor: reviewer.ActorId)).Problem?.Code);
        Assert.Equal(BatchState.Issuing, reviewed.Approve(mayIssue: true, Given.By(Role.BureauApprover)).Next?.State);
        Assert.Equal("batch.filing-not-in-force", reviewed.Approve(mayIssue: false, Given.By(Role.BureauApprover)).Problem?.Code);
    }

    [Fact]
    public void Issuing_ends_when_nobody_is_due() => Assert.Equal(
        "batch.issue-incomplete", Given.Batch(BatchState.Issuing).FinishIssuing(1, Given.By(Role.System)).Problem?.Code);
}
