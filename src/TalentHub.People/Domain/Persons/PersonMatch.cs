namespace TalentHub.People.Domain.Persons;

/// <summary>The person an entry stands for: one known already, or one to be inserted in the caller's commit.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="PersonId">The person's id.</param>
/// <param name="Hash">The keyed hash of the document, by which the person is found again.</param>
/// <param name="New">What is inserted when the person is not known yet; null when known.</param>
public sealed record PersonMatch(PersonEntry Entry, Guid PersonId, byte[] Hash, NewPerson? New);
