using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.People.Domain.Trainees;

/// <summary>Corrects a person's document, or takes a renewed one.</summary>
public sealed record CorrectDocument(IdentityDocument Document);
