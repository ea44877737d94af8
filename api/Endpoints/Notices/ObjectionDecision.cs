namespace TalentHub.Api.Endpoints.Notices;

/// <summary>The decision on an objection.</summary>
/// <param name="Uphold">Whether it is right; otherwise it is dismissed.</param>
/// <param name="Reason">Why; asked for either way.</param>
public sealed record ObjectionDecision(bool Uphold, string? Reason);
