namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>Claims to act on: these, or all of the programme that wait for the step.</summary>
public sealed record BulkBody(string Programme, IReadOnlyList<Guid>? ClaimIds = null);
