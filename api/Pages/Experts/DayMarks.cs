using TalentHub.Api.Hosting;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Pages.Experts;

/// <summary>Days as the reader of a calendar sees them.</summary>
public static class DayMarks
{
    /// <summary>The mark of each day; what another employer recorded says no more than that.</summary>
    /// <param name="days">The days.</param>
    /// <param name="isOwn">Whether the reader sees what the day is for.</param>
    public static IReadOnlyDictionary<DateOnly, DayMark> Of(IEnumerable<WorkedDay> days, Func<WorkedDay, bool> isOwn) =>
        days.ToDictionary(day => day.Day, day => !isOwn(day) ? DayMark.Elsewhere : day.Confirmed ? DayMark.Confirmed : DayMark.Recorded);

    /// <summary>The marks of an expert's year: an employer sees of other employers' days no more than that they are taken.</summary>
    public static IReadOnlyDictionary<DateOnly, DayMark> For(Caller reader, IEnumerable<WorkedDay> days) =>
        Of(days, day => reader.Role is not (Role.Enterprise or Role.School) || day.EmployerId == reader.OrganisationId);
}
