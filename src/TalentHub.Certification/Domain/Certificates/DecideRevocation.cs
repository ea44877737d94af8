namespace TalentHub.Certification.Domain.Certificates;

/// <summary>Approves or refuses a requested revocation.</summary>
public sealed record DecideRevocation(bool Approve);
