using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Candidates;

/// <summary>An entry of a person in another batch of the body that is not over.</summary>
/// <param name="OccupationCode">What the person is examined in.</param>
/// <param name="Level">At which level.</param>
/// <param name="Title">Of the batch.</param>
/// <param name="Passed">Whether the person has passed there, and the certificate is still to be issued; otherwise the result is not known.</param>
public sealed record OpenEntry(string OccupationCode, SkillLevel Level, string Title, bool Passed);
