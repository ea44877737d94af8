namespace TalentHub.Api.Endpoints.People;

/// <summary>An engagement with the days recorded under it, oldest first.</summary>
public sealed record EngagementRecord(EngagementLine Engagement, IReadOnlyList<DayWorked> Days);
