namespace TalentHub.People.Domain.Experts;

/// <summary>One engagement of an expert by one employer. The days worked are in their table, because a year has many.</summary>
public sealed record Engagement(
    Guid Id, Guid EmployerId, EngagementTerms Terms, EngagementState State, int DaysRecorded = 0, int DaysConfirmed = 0);
