namespace TalentHub.Certification.Domain.Sessions;

/// <summary>The arrangement that the job found, checked against every rule.</summary>
/// <param name="RunId">The job run.</param>
/// <param name="ListVersion">The candidate list it was made for.</param>
/// <param name="Sessions">Sessions with seats and staff.</param>
/// <param name="Unplaced">Who could not be placed, and why.</param>
/// <param name="Violation">The first broken rule; null for a sound arrangement.</param>
public sealed record ArrangeSittings(
    Guid RunId, int ListVersion, IReadOnlyList<PlannedSession> Sessions, IReadOnlyList<UnplacedCandidate> Unplaced, string? Violation);
