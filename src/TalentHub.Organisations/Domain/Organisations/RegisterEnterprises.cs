namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>Enters the enterprises of one chunk of a roster.</summary>
public sealed record RegisterEnterprises(IReadOnlyList<EnterpriseEntry> Enterprises);
