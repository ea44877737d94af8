namespace TalentHub.Certification.Domain.Batches;

/// <summary>Gives out the papers of certificates of a batch, which show document numbers in full.</summary>
/// <param name="Numbers">The certificates.</param>
public sealed record PrintPapers(IReadOnlyList<string> Numbers);
