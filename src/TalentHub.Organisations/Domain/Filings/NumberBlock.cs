namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Serials reserved for certificates of one body, year and level; consumed for ever, used or not.</summary>
/// <param name="Series">What the numbers begin with.</param>
/// <param name="Year">The year of issue.</param>
/// <param name="Level">The level.</param>
/// <param name="First">The first serial.</param>
/// <param name="Last">The last serial, inclusive.</param>
public sealed record NumberBlock(NumberSeries Series, int Year, SkillLevel Level, int First, int Last);
