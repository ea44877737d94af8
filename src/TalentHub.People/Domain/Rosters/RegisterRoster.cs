namespace TalentHub.People.Domain.Rosters;

/// <summary>Confirms the report: the valid rows are to be registered.</summary>
public sealed record RegisterRoster;
