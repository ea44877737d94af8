namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>Changes an organisation's name and details; the credit code stays.</summary>
public sealed record EditOrganisation(OrganisationDetails Details);
