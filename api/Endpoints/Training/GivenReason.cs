namespace TalentHub.Api.Endpoints.Training;

/// <summary>Why a class or an agreement is ended, or a student let go.</summary>
public sealed record GivenReason(string? Reason);
