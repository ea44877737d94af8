using TalentHub.Training.Domain.Agreements;

namespace TalentHub.Training.Store;

/// <summary>An agreement that a list enters.</summary>
public sealed record NewAgreement(Guid Id, Guid EnterpriseId, AgreementTerms Terms);
