namespace TalentHub.People.Domain.Experts;

/// <summary>An expert's working days in one calendar year across employers; a day counts once.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Recorded">Days that employers recorded.</param>
/// <param name="Confirmed">Those of them that the expert confirmed.</param>
public sealed record ExpertDays(int Year, int Recorded, int Confirmed);
