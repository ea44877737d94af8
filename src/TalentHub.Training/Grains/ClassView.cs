using TalentHub.Organisations.Domain;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Training.Grains;

/// <summary>A class as commands answer it.</summary>
public sealed record ClassView(
    Guid Id, ClassState State, Guid SchoolId, string Name, string OccupationCode, SkillLevel Level, int Year, Guid? PartnerId, int Students);
