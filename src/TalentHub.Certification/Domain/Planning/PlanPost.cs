namespace TalentHub.Certification.Domain.Planning;

/// <summary>Where somebody is in a plan: in a session, or supervising a site on a day.</summary>
/// <param name="Duty">What the person is there.</param>
/// <param name="Site">The site.</param>
/// <param name="Day">The day.</param>
/// <param name="SessionId">The session; null for a supervisor, like what follows.</param>
/// <param name="Part">Theory, Practice or Review.</param>
/// <param name="Room">The room.</param>
/// <param name="StartsAt">When the session begins.</param>
public sealed record PlanPost(
    PlanDuty Duty, string Site, DateOnly Day, Guid? SessionId = null, string? Part = null, string? Room = null, DateTimeOffset? StartsAt = null);
