namespace TalentHub.Training.Domain.Agreements;

/// <summary>Enters an agreement that the actor's school and an enterprise signed.</summary>
public sealed record SignAgreement(Guid EnterpriseId, AgreementTerms Terms);
