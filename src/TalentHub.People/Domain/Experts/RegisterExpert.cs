using TalentHub.People.Domain.Persons;

namespace TalentHub.People.Domain.Experts;

/// <summary>Registers a person as an expert.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="HomeEmployer">Where the expert is employed, outside the city.</param>
/// <param name="HomeCity">In which city.</param>
/// <param name="Speciality">The field of work.</param>
public sealed record RegisterExpert(PersonEntry Person, string HomeEmployer, string HomeCity, string Speciality);
