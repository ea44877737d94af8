namespace TalentHub.Training.Domain.Agreements;

/// <summary>The agreement that a school and an enterprise have not ended.</summary>
public sealed record LiveAgreement(Guid Id, Guid EnterpriseId, AgreementTerms Terms)
{
    /// <summary>Whether the agreement is in force on a day; first and last day count.</summary>
    public bool CoversOn(DateOnly day) => Terms.From <= day && day <= Terms.To;
}
