namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>Closes an organisation; needs a reason.</summary>
public sealed record CloseOrganisation;
