using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Certification.Tests.Support;

/// <summary>The plain starting points of the tests.</summary>
internal static class Given
{
    internal const string LampMaker = "6-24-07-02";

    internal static readonly Guid Body = new("00000000-0000-7000-8000-00000000b0d1");
    internal static readonly DateOnly ExamDay = new(2023, 9, 1);
    internal static readonly DateTimeOffset WeekAfter = new(2023, 9, 8, 10, 0, 0, TimeSpan.Zero);
    internal static readonly DateTimeOffset ExamMorning = new(2023, 9, 1, 1, 0, 0, TimeSpan.Zero);
    internal static readonly DateTimeOffset MonthBefore = new(2023, 8, 1, 2, 0, 0, TimeSpan.Zero);
    internal static readonly DateTimeOffset WeekBefore = new(2023, 8, 25, 2, 0, 0, TimeSpan.Zero);

    internal static CommandContext By(Role role, string? reason = null, Guid? actor = null, Guid? organisation = null) => new(
        Guid.CreateVersion7(), actor ?? DerivedId.Of(Body, role.ToString()), role.ToString(),
        organisation ?? (role is Role.Enterprise or Role.School or Role.Examiner ? Body : null), role,
        new DateTimeOffset(2023, 9, 1, 2, 0, 0, TimeSpan.Zero), reason);

    internal static SubjectRule Rule(ExamSubject subject = ExamSubject.Theory, SkillLevel level = SkillLevel.Senior) =>
        new(level, subject == ExamSubject.Evaluation ? AssessmentMethod.Evaluation : AssessmentMethod.Examination, subject, 100, 60, 1, 90, 5);

    internal static StandardEdition Edition() => new(
        new Guid("00000000-0000-7000-8000-0000000000e1"), LampMaker, "灯具制造工", "企业评价规范", new(2020, 1, 1), null,
        [
            .. Enum.GetValues<SkillLevel>().SelectMany(level => new[] { Rule(ExamSubject.Theory, level), Rule(ExamSubject.Practice, level), Rule(ExamSubject.Evaluation, level) }),
            Rule(ExamSubject.PanelReview, SkillLevel.Technician), Rule(ExamSubject.PanelReview, SkillLevel.SeniorTechnician),
        ]);

    internal static PlanFacts Facts() => new(
        "演示灯饰有限公司",
        [.. new[] { SkillLevel.Junior, SkillLevel.Intermediate, SkillLevel.Senior }.Select(
            level => new ScopeRow(LampMaker, level, new(2022, 1, 1), new(2024, 12, 31)))],
        [Edition()]);

    internal static BatchPlan Plan(BatchKind kind = BatchKind.Examination) => new(
        Body, "2023年第一批", kind, [new(LampMaker, SkillLevel.Senior), new(LampMaker, SkillLevel.Intermediate)], ExamDay, ExamDay.AddDays(4),
        kind == BatchKind.OwnFiling ? [] :
        [
            new("一厂区", "理论一室", VenueKind.TheoryRoom, 30), new("一厂区", "实操一车间", VenueKind.Workshop, 10, LampMaker),
        ]);

    internal static BatchClosure Closure() => new(
        new("00000000-0000-7000-8000-0000000000c1"), ClosureKind.DayCancelled, ExamDay, ExamDay, null, null, null, "台风");

    /// <summary>A plan that the job found, of no session.</summary>
    internal static ArrangeSittings Found(int listVersion, int unplaced = 0, string? violation = null, DateOnly? from = null) => new(
        Guid.NewGuid(), listVersion, [], [.. Enumerable.Range(0, unplaced).Select(_ => new UnplacedCandidate(Guid.NewGuid(), "Theory", "PlacesFull"))], [], [],
        Judged(violation))
    {
        From = from,
    };

    /// <summary>What the evaluator says of a plan with these rules broken, once each.</summary>
    internal static PlanQuality Judged(params string?[] broken) =>
        new(broken.OfType<string>().GroupBy(rule => rule).ToDictionary(rule => rule.Key, rule => rule.Count()), Cost: 10, Bound: 10, Unplaced: 0, []);

    internal static AssessmentBatch Batch(BatchState state, BatchKind kind = BatchKind.Examination) =>
        new AssessmentBatch().Draft(Guid.CreateVersion7(), Plan(kind), Facts(), By(Role.Enterprise)).Next! with { State = state, Candidates = 3 };
}
