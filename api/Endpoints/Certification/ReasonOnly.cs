namespace TalentHub.Api.Endpoints.Certification;

/// <summary>A command that needs nothing but its reason.</summary>
public sealed record ReasonOnly(string? Reason);
