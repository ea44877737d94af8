namespace TalentHub.Organisations.Domain.Alliances;

/// <summary>Founds an alliance.</summary>
public sealed record FoundAlliance(string Name, DateOnly FoundedOn);
