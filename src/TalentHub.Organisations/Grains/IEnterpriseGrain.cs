namespace TalentHub.Organisations.Grains;

/// <summary>One enterprise, by organisation id.</summary>
public interface IEnterpriseGrain : IOrganisationGrain;
