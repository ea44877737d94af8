namespace TalentHub.Api.Endpoints.Training;

/// <summary>Students to enrol, at most 500; the findings count them from 1.</summary>
public sealed record NewStudents(IReadOnlyList<NewStudent> Students);
