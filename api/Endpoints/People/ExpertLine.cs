namespace TalentHub.Api.Endpoints.People;

/// <summary>An expert as the list shows one, account masked.</summary>
public sealed record ExpertLine(Guid PersonId, string Name, string HomeEmployer, string HomeCity, string Speciality, string? AccountMask);
