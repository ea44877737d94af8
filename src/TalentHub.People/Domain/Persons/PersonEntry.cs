using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.People.Domain.Persons;

/// <summary>A person as a row of a roster, or a form, names them.</summary>
/// <param name="Row">The row as a spreadsheet shows it; 0 for a form.</param>
/// <param name="Name">The name, kept exactly.</param>
/// <param name="Document">The identity document.</param>
/// <param name="Phone">The mobile number, if given.</param>
public sealed record PersonEntry(int Row, PersonName Name, IdentityDocument Document, MobileNumber? Phone = null);
