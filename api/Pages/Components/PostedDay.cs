using System.Globalization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Pages.Components;

/// <summary>A day that a form must hold.</summary>
/// <param name="Day">The day.</param>
public sealed record PostedDay(DateOnly Day)
{
    /// <summary>The field is empty, or no day.</summary>
    public static readonly ProblemType Missing = new(
        "form.day-missing", ProblemKind.Invalid,
        "请填写 1900 年至 2199 年之间实际存在的日期，例如 2023-09-04。",
        "Give a day of the calendar between 1900 and 2199, for example 2023-09-04.");

    /// <summary>The day in a field, or that it is missing.</summary>
    public static Outcome<PostedDay> Of(HttpContext http, string field) =>
        DateOnly.TryParseExact(http.Request.Form[field], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and < 2200
            ? new PostedDay(day)
            : Missing.With().In(field);
}
