namespace TalentHub.Certification.Domain.Planning;

/// <summary>A room and people that another batch of the body needs at a time.</summary>
/// <param name="Site">The site; null where only people are taken.</param>
/// <param name="Room">The room; null where only people are taken.</param>
/// <param name="StartsAt">Beginning.</param>
/// <param name="EndsAt">End.</param>
/// <param name="People">Who is on duty there.</param>
public sealed record TakenTime(string? Site, string? Room, DateTimeOffset StartsAt, DateTimeOffset EndsAt, IReadOnlyList<Guid> People);
