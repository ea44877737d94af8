using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Organisations.Domain.Filings;

/// <summary>What scope rows and examiners are held against.</summary>
public static class ScopeRules
{
    private const int LongestCard = 50;

    /// <summary>What is wrong with a scope: empty, reversed or far dates, a level above the ceiling of the kind of school, a row twice. One problem for each row.</summary>
    public static Problem? Wrong(IReadOnlyList<ScopeItem> scope, IReadOnlyList<SkillLevel>? ceiling, DateOnly today) =>
        scope.Count == 0 ? FilingProblem.ScopeEmpty
        : Problem.Of(scope.Index().Select(row => Wrong(row.Item, scope.Take(row.Index), ceiling, today) is not { } problem ? null
            : problem.Field is null ? problem.In($"scope[{row.Index}]") : problem.Below($"scope[{row.Index}]")).OfType<Problem>());

    private static Problem? Wrong(ScopeItem item, IEnumerable<ScopeItem> earlier, IReadOnlyList<SkillLevel>? ceiling, DateOnly today) =>
        item.To < item.From ? FilingProblem.DatesReversed.With(("occupation", item.Occupation), ("level", (int)item.Level)).In("to")
        : WrongDay(item.From, today) is { } first ? first.In("from")
        : WrongDay(item.To, today) is { } last ? last.In("to")
        : ceiling?.Contains(item.Level) == false
            ? FilingProblem.LevelAboveCeiling.With(("level", (int)item.Level), ("levels", BothLanguages.Of(ceiling.Select(l => (int)l)))).In("level")
        : earlier.Any(other => Overlap(item, other)) ? FilingProblem.ScopeTwice.With(("occupation", item.Occupation), ("level", (int)item.Level))
        : null;

    /// <summary>What is wrong with a day of a filing: filings are renewed every few years, and each names its days anew.</summary>
    public static Problem? WrongDay(DateOnly day, DateOnly today) => EnteredDay.Wrong(day, today, yearsBack: 10, yearsAhead: 20);

    /// <summary>What is wrong with an examiner: a card that is none, no scope, reversed dates, a level above the grade's.</summary>
    public static Problem? Wrong(Examiner examiner, FilingRules rules, DateOnly today) =>
        FreeText.Wrong(examiner.CertificateNumber, LongestCard) is { } unfit ? unfit.In("certificateNumber")
        : WrongCardDay(examiner.ValidFrom, today) is { } early ? early.In("validFrom")
        : WrongCardDay(examiner.ValidTo, today) is { } late ? late.In("validTo")
        : examiner.Occupations.Count == 0 || examiner.Levels.Count == 0 ? FilingProblem.ExaminerWithoutScope.With().In(examiner.Occupations.Count == 0 ? "occupations" : "levels")
        : examiner.ValidTo < examiner.ValidFrom ? FilingProblem.ExaminerDatesReversed.With().In("validTo")
        : examiner.Levels.Except(rules.GradeLevels[examiner.Grade]).ToList() is [var above, ..]
            ? FilingProblem.ExaminerLevelAboveGrade.With(("grade", examiner.Grade), ("level", (int)above)).In("levels")
        : null;

    /// <summary>Whether two rows cover one occupation and level on the same day.</summary>
    internal static bool Overlap(ScopeItem one, ScopeItem other) =>
        one.Occupation == other.Occupation && one.Level == other.Level && one.From <= other.To && other.From <= one.To;

    /// <summary>A card can be as old as a working life, and is given for as long at most.</summary>
    private static Problem? WrongCardDay(DateOnly day, DateOnly today) => EnteredDay.Wrong(day, today, yearsBack: 50, yearsAhead: 50);
}
