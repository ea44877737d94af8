using TalentHub.Organisations.Domain.Organisations;

namespace TalentHub.Organisations.Store;

/// <summary>An organisation as it is found by id or credit code.</summary>
public sealed record OrganisationFacts(Guid Id, OrganisationState State, OrganisationKind Kind, string CreditCode, OrganisationDetails Details)
{
    /// <summary>The state of an organisation that a roster entered and on which nobody has acted alone yet.</summary>
    public Organisation ToState() => new() { State = State, Kind = Kind, CreditCode = CreditCode, Details = Details };
}
