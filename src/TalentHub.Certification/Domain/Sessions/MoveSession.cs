namespace TalentHub.Certification.Domain.Sessions;

/// <summary>Moves a session with its candidates and people to another time or room.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Day">The day.</param>
/// <param name="Start">When it begins, on the clock in China.</param>
/// <param name="Site">The site of the room.</param>
/// <param name="Room">The room.</param>
public sealed record MoveSession(Guid SessionId, DateOnly Day, TimeOnly Start, string Site, string Room);
