namespace TalentHub.People.Domain.Rosters;

/// <summary>Starts the dry run, or starts it over.</summary>
public sealed record CheckRoster;
