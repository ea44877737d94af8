namespace TalentHub.Training.Domain.Classes;

/// <summary>Where a person is enrolled at a school at the moment.</summary>
/// <param name="ClassId">The class.</param>
/// <param name="ClassName">Its name.</param>
public sealed record StudentStanding(Guid ClassId, string ClassName);
