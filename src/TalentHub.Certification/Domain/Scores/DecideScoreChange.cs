namespace TalentHub.Certification.Domain.Scores;

/// <summary>Approves or refuses a requested change of a score.</summary>
public sealed record DecideScoreChange(Guid ChangeId, bool Approve);
