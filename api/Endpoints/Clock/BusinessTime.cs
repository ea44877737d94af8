namespace TalentHub.Api.Endpoints.Clock;

/// <summary>The time of the field.</summary>
/// <param name="Now">The instant.</param>
/// <param name="IsDemonstration">Whether it is the clock of a demonstration, which can be moved.</param>
public sealed record BusinessTime(DateTimeOffset Now, bool IsDemonstration);
