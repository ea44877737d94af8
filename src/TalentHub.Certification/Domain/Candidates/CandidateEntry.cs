using TalentHub.Certification.Domain.Standards;
using TalentHub.People.Domain.Persons;

namespace TalentHub.Certification.Domain.Candidates;

/// <summary>A row of a roster of candidates that has passed the checks of its cells.</summary>
/// <param name="Person">Who.</param>
/// <param name="OccupationCode">The occupation entered for.</param>
/// <param name="Level">The level entered for.</param>
/// <param name="WorkYears">Years of work in this or a related occupation, as declared.</param>
/// <param name="Post">The post at the employer.</param>
/// <param name="PhotoNumber">The number of the photograph handed in.</param>
/// <param name="ClassName">The class, for students; its teachers do not assess it.</param>
/// <param name="Accommodations">What is arranged for a disability; nothing when null.</param>
public sealed record CandidateEntry(
    PersonEntry Person, string OccupationCode, SkillLevel Level, int? WorkYears, string? Post, string? PhotoNumber, string? ClassName,
    Accommodations? Accommodations = null);
