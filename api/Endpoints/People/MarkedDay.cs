using TalentHub.Api.Pages.Experts;

namespace TalentHub.Api.Endpoints.People;

/// <summary>A day that an expert worked, as the reader's calendar marks it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Mark">Recorded or confirmed; Elsewhere where it counts with an employer whom the reader does not see.</param>
public sealed record MarkedDay(DateOnly Day, DayMark Mark);
