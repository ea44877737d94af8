using TalentHub.Training.Domain.Agreements;

namespace TalentHub.Training.Store;

/// <summary>An agreement as lists and its record show it.</summary>
public sealed record AgreementLine(
    Guid Id, AgreementState State, Guid SchoolId, string SchoolName, Guid EnterpriseId, string EnterpriseName, string CreditCode,
    AgreementKind Kind, DateOnly StartsOn, DateOnly EndsOn, DateTimeOffset SignedAt, DateTimeOffset ChangedAt);
