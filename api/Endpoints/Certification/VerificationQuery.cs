namespace TalentHub.Api.Endpoints.Certification;

/// <summary>What stands on a paper that somebody wants verified.</summary>
public sealed record VerificationQuery(string Number, string Name);
