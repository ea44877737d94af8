namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>A command that needs nothing but its reason.</summary>
public sealed record Reasoned(string? Reason);
