using TalentHub.Training.Domain.Classes;

namespace TalentHub.Api.Pages.People;

/// <summary>A class that a person is or was in.</summary>
/// <param name="ClassId">The class.</param>
/// <param name="Class">Its name at the school.</param>
/// <param name="SchoolId">The school.</param>
/// <param name="School">The school's name.</param>
/// <param name="State">How the person stands in it.</param>
/// <param name="EnrolledOn">The day of entry.</param>
/// <param name="LeftOn">The day of leaving or graduating.</param>
public sealed record PersonClass(Guid ClassId, string Class, Guid SchoolId, string School, EnrolmentState State, DateOnly EnrolledOn, DateOnly? LeftOn);
