namespace TalentHub.Subsidies.Domain.Returns;

/// <summary>A row that waits for a person, or waited for one, by what it says: the same words again are no second exception.</summary>
public sealed record KnownException(string Reference, string Amount, string Status, string Name, string Account, ReturnException Exception);
