namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>Opens a closed organisation again; needs a reason.</summary>
public sealed record ReopenOrganisation;
