using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Organisations.Domain.Filings;

/// <summary>What scope rows and examiners are held against.</summary>
public static class ScopeRules
{
    /// <summary>What is wrong with a scope: empty, reversed dates, a level above the ceiling of the kind of school, a row twice.</summary>
    public static Problem? Wrong(IReadOnlyList<ScopeItem> scope, IReadOnlyList<SkillLevel>? ceiling)
    {
        if (scope.Count == 0)
        {
            return FilingProblem.ScopeEmpty;
        }

        for (var i = 0; i < scope.Count; i++)
        {
            var item = scope[i];
            if (item.To < item.From)
            {
                return FilingProblem.DatesReversed.With(("occupation", item.Occupation), ("level", (int)item.Level)).In($"scope[{i}].to");
            }

            if (ceiling is not null && !ceiling.Contains(item.Level))
            {
                return FilingProblem.LevelAboveCeiling
                    .With(("level", (int)item.Level), ("levels", string.Join("、", ceiling.Select(l => (int)l)))).In($"scope[{i}].level");
            }

            if (scope.Take(i).Any(other => Overlap(item, other)))
            {
                return FilingProblem.ScopeTwice.With(("occupation", item.Occupation), ("level", (int)item.Level)).In($"scope[{i}]");
            }
        }

        return null;
    }

    /// <summary>What is wrong with an examiner: no scope, reversed dates, a level above the grade's.</summary>
    public static Problem? Wrong(Examiner examiner, FilingRules rules) =>
        examiner.Occupations.Count == 0 || examiner.Levels.Count == 0 ? FilingProblem.ExaminerWithoutScope.With()
        : examiner.ValidTo < examiner.ValidFrom ? FilingProblem.ExaminerDatesReversed.With().In("validTo")
        : examiner.Levels.Except(rules.GradeLevels[examiner.Grade]).ToList() is [var above, ..]
            ? FilingProblem.ExaminerLevelAboveGrade.With(("grade", examiner.Grade.Chinese()), ("level", (int)above)).In("levels")
        : null;

    private static bool Overlap(ScopeItem one, ScopeItem other) =>
        one.Occupation == other.Occupation && one.Level == other.Level && one.From <= other.To && other.From <= one.To;
}
