namespace TalentHub.Api.Endpoints.People;

/// <summary>An expert's working days in one calendar year across employers; a day counts once.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Recorded">Days that employers recorded.</param>
/// <param name="Confirmed">Those of them that the expert confirmed.</param>
/// <param name="Days">Each day, oldest first, as the calendar marks it.</param>
public sealed record ExpertYear(int Year, int Recorded, int Confirmed, IReadOnlyList<MarkedDay> Days);
