namespace TalentHub.Organisations.Grains;

/// <summary>One school, by organisation id.</summary>
public interface ISchoolGrain : IOrganisationGrain;
