using TalentHub.Certification.Domain.Sessions;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>A session as it stands.</summary>
public sealed record ArrangedSession(Guid BatchId, PlannedSession Session);
