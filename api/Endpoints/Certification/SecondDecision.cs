namespace TalentHub.Api.Endpoints.Certification;

/// <summary>The second person's decision.</summary>
public sealed record SecondDecision(bool Approve, string? Reason = null);
