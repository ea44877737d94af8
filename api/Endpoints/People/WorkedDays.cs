namespace TalentHub.Api.Endpoints.People;

/// <summary>Days worked.</summary>
public sealed record WorkedDays(IReadOnlyList<DateOnly> Days);
