using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.People.Domain.Trainees;

/// <summary>Corrects a person's name to what the document says.</summary>
public sealed record CorrectName(PersonName Name);
