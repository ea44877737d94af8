using TalentHub.Training.Domain.Agreements;

namespace TalentHub.Training.Grains;

/// <summary>An agreement as commands answer it.</summary>
public sealed record AgreementView(Guid Id, AgreementState State, Guid SchoolId, Guid EnterpriseId, AgreementTerms Terms);
