namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>Why, where a step asks for a reason.</summary>
public sealed record ReasonBody(string? Reason);
