using TalentHub.Platform.Domain.Personal;

namespace TalentHub.People.Domain.Persons;

/// <summary>The sealed parts of a person who is not known yet.</summary>
public sealed record NewPerson(SealedText Document, SealedText? Phone);
