namespace TalentHub.Certification.Domain.Sessions;

/// <summary>Moves one candidate to another session of the same part, or gives a first place to one who had none.</summary>
/// <param name="RegistrationId">The candidate.</param>
/// <param name="ToSessionId">The session to go to.</param>
public sealed record MoveCandidate(Guid RegistrationId, Guid ToSessionId);
