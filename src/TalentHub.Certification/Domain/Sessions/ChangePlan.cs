namespace TalentHub.Certification.Domain.Sessions;

/// <summary>A change of the plan by hand: one of the three. What was set stays when the batch is planned again.</summary>
/// <param name="Session">Moves a whole session.</param>
/// <param name="Candidate">Moves one candidate to another session.</param>
/// <param name="Person">Puts another person on duty.</param>
public sealed record ChangePlan(MoveSession? Session = null, MoveCandidate? Candidate = null, ReplacePerson? Person = null);
