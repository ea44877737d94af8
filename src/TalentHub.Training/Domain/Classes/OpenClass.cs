using TalentHub.Organisations.Domain;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Training.Domain.Classes;

/// <summary>Begins a class of the actor's school.</summary>
/// <param name="Name">How the school calls it.</param>
/// <param name="OccupationCode">The occupation it trains for.</param>
/// <param name="Level">The level it leads to.</param>
/// <param name="Year">The year of entry.</param>
/// <param name="PartnerId">The enterprise that trains with the school (入校即入企), if any.</param>
public sealed record OpenClass(string Name, OccupationCode OccupationCode, SkillLevel Level, int Year, Guid? PartnerId = null);
