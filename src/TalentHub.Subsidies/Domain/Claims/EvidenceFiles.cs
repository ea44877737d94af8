namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Those of the files a claim names that exist and are the claimant's, read at the moment of deciding.</summary>
public sealed record EvidenceFiles(IReadOnlySet<Guid> Ids);
