using TalentHub.Organisations.Domain;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Training.Domain.Classes;

/// <summary>Changes an open class; its students stay.</summary>
/// <param name="Name">How the school calls it.</param>
/// <param name="OccupationCode">The occupation it trains for.</param>
/// <param name="Level">The level it leads to.</param>
/// <param name="Year">The year of entry.</param>
/// <param name="PartnerId">The enterprise that trains with the school (入校即入企), if any.</param>
public sealed record EditClass(string Name, OccupationCode OccupationCode, SkillLevel Level, int Year, Guid? PartnerId = null);
