namespace TalentHub.Api.Endpoints.Clock;

/// <summary>The time of the field; more of it for those who are signed in.</summary>
/// <param name="Today">The calendar day in China.</param>
/// <param name="IsDemonstration">Whether it is the clock of a demonstration, which can be moved.</param>
/// <param name="Now">The instant; null for the public.</param>
/// <param name="IsWorkingDay">Whether work is done today; null for the public, and in a year whose holidays are not known.</param>
public sealed record BusinessTime(DateOnly Today, bool IsDemonstration, DateTimeOffset? Now, bool? IsWorkingDay);
