namespace TalentHub.People.Domain.Rosters;

/// <summary>Gives the import up.</summary>
public sealed record CancelRoster;
