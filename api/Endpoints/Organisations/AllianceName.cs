namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>An alliance that an organisation belongs to.</summary>
public sealed record AllianceName(Guid Id, string Name);
