namespace TalentHub.Certification.Domain.Issuance;

/// <summary>What one chunk came to.</summary>
/// <param name="Issued">Certificates issued in it; 0 when all are.</param>
/// <param name="Finished">Whether the batch is issued.</param>
public sealed record IssuedChunk(int Issued, bool Finished);
