using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Candidates;

/// <summary>Results that are not out yet of a person's batch in which a part is deferred; what was passed in it is carried over once they are.</summary>
/// <param name="OccupationCode">What the person is examined in.</param>
/// <param name="Level">At which level.</param>
/// <param name="Title">Of the batch.</param>
public sealed record AwaitedResults(string OccupationCode, SkillLevel Level, string Title);
