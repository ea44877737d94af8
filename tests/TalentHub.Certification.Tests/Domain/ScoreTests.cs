using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Tests.Support;

namespace TalentHub.Certification.Tests.Domain;

public sealed class ScoreTests
{
    [Theory]
    [InlineData("-1", "score.out-of-scale")]
    [InlineData("101", "score.out-of-scale")]
    [InlineData("100.1", "score.out-of-scale")]
    [InlineData("59.999", "score.too-many-decimals")]
    [InlineData("60.05", "score.too-many-decimals")]
    [InlineData("", "score.missing")]
    [InlineData(null, "score.missing")]
    [InlineData("－１", "score.out-of-scale")]
    [InlineData("１０１", "score.out-of-scale")]
    [InlineData("５９．９９９", "score.too-many-decimals")]
    [InlineData("sixty", "score.not-a-number")]
    [InlineData("6e1", "score.not-a-number")]
    [InlineData("60,5", "score.not-a-number")]
    [InlineData("99999999999999999999999999999999", "score.not-a-number")]
    public void A_score_off_the_sheet_is_refused(string? text, string code)
    {
        var outcome = Score.Read(text, Given.Rule());
        Assert.Equal(code, outcome.Problem?.Code);
        Assert.DoesNotContain("{", outcome.Problem!.Chinese + outcome.Problem.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", 0, false)]
    [InlineData("59.9", 59.9, false)]
    [InlineData("60", 60, true)]
    [InlineData("60.0", 60, true)]
    [InlineData("60.00", 60, true)]
    [InlineData("100", 100, true)]
    [InlineData("８５．５", 85.5, true)]
    [InlineData("\u3000７２ ", 72, true)]
    public void Sixty_passes_and_less_does_not(string text, double points, bool passes)
    {
        var score = Score.Read(text, Given.Rule()).OrThrow();
        Assert.Equal((decimal)points, score.Points);
        Assert.Equal(passes, score.Passes(Given.Rule()));
    }

    [Theory]
    [InlineData("缺考", ScoreMark.Absent)]
    [InlineData("absent", ScoreMark.Absent)]
    [InlineData("违纪", ScoreMark.Violation)]
    [InlineData("缓考", ScoreMark.Deferred)]
    [InlineData("deferred", ScoreMark.Deferred)]
    public void A_mark_is_read_and_never_passes(string text, ScoreMark mark)
    {
        var score = Score.Read(text, Given.Rule()).OrThrow();
        Assert.Equal(mark, score.Mark);
        Assert.False(score.Passes(Given.Rule()));
    }

    /// <summary>theory | practice | review | result; "-" is not entered, blank is not a subject of the level.</summary>
    [Theory]
    [InlineData("60", "60", null, CandidateResult.Passed)]
    [InlineData("59.9", "100", null, CandidateResult.Failed)]
    [InlineData("100", "59.9", null, CandidateResult.Failed)]
    [InlineData("缺考", "80", null, CandidateResult.Failed)]
    [InlineData("缺考", "缺考", null, CandidateResult.Absent)]
    [InlineData("违纪", "90", null, CandidateResult.Violation)]
    [InlineData("违纪", "缺考", null, CandidateResult.Violation)]
    [InlineData("80", "缓考", null, CandidateResult.Deferred)]
    [InlineData("59.9", "缓考", null, CandidateResult.Deferred)]
    [InlineData("缺考", "缓考", null, CandidateResult.Deferred)]
    [InlineData("违纪", "缓考", null, CandidateResult.Violation)]
    [InlineData("80", "缓考", "-", CandidateResult.Incomplete)]
    [InlineData("80", "-", null, CandidateResult.Incomplete)]
    [InlineData("80", "80", "60", CandidateResult.Passed)]
    [InlineData("80", "80", "59.9", CandidateResult.Failed)]
    [InlineData("80", "80", "-", CandidateResult.Incomplete)]
    public void Every_subject_must_reach_its_pass_mark(string theory, string practice, string? review, CandidateResult expected)
    {
        var subjects = Given.Edition().SubjectsOf(review is null ? SkillLevel.Senior : SkillLevel.Technician, AssessmentMethod.Examination);
        var entered = new (ExamSubject Subject, string? Text)[] { (ExamSubject.Theory, theory), (ExamSubject.Practice, practice), (ExamSubject.PanelReview, review) }
            .Where(s => s.Text is not (null or "-"))
            .ToDictionary(s => s.Subject, s => Score.Read(s.Text, Given.Rule(s.Subject)).OrThrow());
        Assert.Equal(expected, PassRule.ResultOf(subjects, entered));
    }

    [Fact]
    public void A_level_without_subjects_never_passes() =>
        Assert.Equal(CandidateResult.Incomplete, PassRule.ResultOf([], new Dictionary<ExamSubject, Score>()));

    [Fact]
    public void Only_the_two_upper_levels_have_a_panel_review() => Assert.Equal(
        [SkillLevel.SeniorTechnician, SkillLevel.Technician],
        Enum.GetValues<SkillLevel>().Where(l => Given.Edition().SubjectsOf(l, AssessmentMethod.Examination).Any(s => s.Subject == ExamSubject.PanelReview)));
}
