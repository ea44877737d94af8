namespace TalentHub.Certification.Domain.Sessions;

/// <summary>Puts another person on duty in a session; who takes the leader's place leads.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Leaves">Who is on duty now.</param>
/// <param name="Comes">Who will be.</param>
public sealed record ReplacePerson(Guid SessionId, Guid Leaves, Guid Comes);
