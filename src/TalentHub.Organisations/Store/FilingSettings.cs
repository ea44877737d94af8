using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.Organisations.Store;

/// <summary>The rules of filings on a day, from the dated settings.</summary>
public sealed class FilingSettings(DatedSettings settings)
{
    /// <summary>The rules on a day, for this kind of school, null for bodies that are no school; or that none were entered for the day.</summary>
    public Outcome<FilingRules> On(DateOnly day, SchoolType? schoolType)
    {
        var grades = settings.Find<Dictionary<string, int[]>>("certification.examiner-levels", day);
        var schools = settings.Find<Dictionary<string, int[]>>("certification.school-levels", day);
        var years = settings.Find<int>("filing.validity-years", day);
        return (grades.Problem ?? (schoolType is null ? null : schools.Problem) ?? years.Problem) is { } missing
            ? missing
            : new FilingRules(
                schoolType is { } type ? Levels(schools.Value![type.Chinese()]) : null, years.Value,
                Enum.GetValues<ExaminerGrade>().ToDictionary(grade => grade, grade => Levels(grades.Value![grade.Chinese()])));
    }

    private static IReadOnlyList<SkillLevel> Levels(int[] levels) => [.. levels.Select(level => (SkillLevel)level)];
}
