using TalentHub.Platform.Domain.Personal;

namespace TalentHub.People.Store;

/// <summary>The sealed numbers of a person.</summary>
/// <param name="Document">The document's number.</param>
/// <param name="Phone">The mobile number, if known.</param>
public sealed record PersonSeals(SealedText Document, SealedText? Phone);
