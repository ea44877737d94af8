namespace TalentHub.Organisations.Domain.Alliances;

/// <summary>Dissolves an alliance; needs a reason.</summary>
public sealed record DissolveAlliance;
