using TalentHub.Organisations.Domain;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Training.Store;

/// <summary>A class as lists and its record show it.</summary>
public sealed record ClassLine(
    Guid Id, ClassState State, Guid SchoolId, string SchoolName, string Name, string OccupationCode, SkillLevel Level, int Year,
    Guid? PartnerId, string? PartnerName, Guid? AgreementId, int Students, DateTimeOffset OpenedAt, DateTimeOffset ChangedAt);
