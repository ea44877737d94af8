namespace TalentHub.Api.Endpoints.People;

/// <summary>An expert to be registered.</summary>
/// <param name="Person">Who.</param>
/// <param name="HomeEmployer">Where the expert is employed, outside the city.</param>
/// <param name="HomeCity">In which city.</param>
/// <param name="Speciality">The field of work.</param>
public sealed record NewExpert(PersonInput Person, string? HomeEmployer, string? HomeCity, string? Speciality);
