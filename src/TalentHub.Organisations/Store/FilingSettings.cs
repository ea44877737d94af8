using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.Organisations.Store;

/// <summary>The rules of filings on a day, from the dated settings.</summary>
public sealed class FilingSettings(DatedSettings settings)
{
    /// <summary>The rules on a day, for this kind of school; null for bodies that are no school.</summary>
    public FilingRules On(DateOnly day, SchoolType? schoolType)
    {
        var grades = settings.Get<Dictionary<string, int[]>>("certification.examiner-levels", day);
        return new(
            schoolType is { } type ? Levels(settings.Get<Dictionary<string, int[]>>("certification.school-levels", day)[type.Chinese()]) : null,
            settings.Get<int>("filing.validity-years", day),
            Enum.GetValues<ExaminerGrade>().ToDictionary(grade => grade, grade => Levels(grades[grade.Chinese()])));
    }

    private static IReadOnlyList<SkillLevel> Levels(int[] levels) => [.. levels.Select(level => (SkillLevel)level)];
}
