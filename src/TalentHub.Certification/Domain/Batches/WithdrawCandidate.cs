namespace TalentHub.Certification.Domain.Batches;

/// <summary>Takes one candidate out of a batch.</summary>
public sealed record WithdrawCandidate(Guid RegistrationId);
