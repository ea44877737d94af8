using System.Globalization;
using TalentHub.Api.Pages.Components;
using TalentHub.Organisations.Domain;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Api.Pages.Training;

/// <summary>Reads the fields of a class.</summary>
public static class ClassForm
{
    /// <summary>The year of entry is no number.</summary>
    public static readonly ProblemType YearUnreadable = new(
        "class.year-unreadable", ProblemKind.Invalid,
        "入学年份“{year}”不是年份；请填写四位数字，例如2023。",
        "The year of entry “{year}” is no year; write four digits, for example 2023.");

    /// <summary>No occupation is chosen.</summary>
    public static readonly ProblemType OccupationMissing = new(
        "class.occupation-missing", ProblemKind.Invalid,
        "请选择职业。",
        "Choose the occupation.");

    /// <summary>The class as entered, or what is wrong with the occupation or the year; everything else the class itself judges.</summary>
    public static Outcome<EditClass> Read(HttpContext http)
    {
        var chosen = PostedForm.Value(http, "occupation");
        var occupation = OccupationCode.Parse(chosen);
        var typed = PostedForm.Value(http, "year") ?? "";
        return string.IsNullOrEmpty(chosen) ? OccupationMissing.With().In("occupation")
            : !occupation.Succeeded ? occupation.Problem.In("occupation")
            : !int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? YearUnreadable.With(("year", typed)).In("year")
            : new EditClass(
                PostedForm.Value(http, "name") ?? "", occupation.Value,
                Enum.TryParse<SkillLevel>(PostedForm.Value(http, "level"), out var level) ? level : default,
                year,
                Guid.TryParse(PostedForm.Value(http, "partnerId"), out var partner) ? partner : null);
    }
}
