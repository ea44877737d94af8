namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>Why a filing is sent back or withdrawn.</summary>
public sealed record FilingReason(string? Reason);
