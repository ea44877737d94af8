namespace TalentHub.Api.Endpoints.People;

/// <summary>A day that the employer recorded, and whether the expert confirmed it.</summary>
public sealed record DayWorked(DateOnly Day, bool Confirmed);
