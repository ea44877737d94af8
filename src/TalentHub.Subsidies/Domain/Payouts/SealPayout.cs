namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Seals the files that were made; their bytes lie in the store under their digests.</summary>
public sealed record SealPayout(IReadOnlyList<SealedFile> Files);
