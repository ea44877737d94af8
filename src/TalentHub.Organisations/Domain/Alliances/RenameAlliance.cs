namespace TalentHub.Organisations.Domain.Alliances;

/// <summary>Gives an alliance another name.</summary>
public sealed record RenameAlliance(string Name);
