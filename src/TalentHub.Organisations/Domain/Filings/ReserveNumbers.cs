namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Reserves serials for certificates of one year and level.</summary>
public sealed record ReserveNumbers(int Year, SkillLevel Level, int Count);
